import { ApiProperty } from '@nestjs/swagger';

/** Where a vendor stands with a lot. */
export class StandingDto {
  @ApiProperty({
    enum: ['eligible', 'unclear', 'ineligible'],
    description:
      'eligible: every mandatory requirement is met; unclear: one is unknown; ineligible: one is not met.',
    example: 'eligible',
  })
  eligibility!: string;

  @ApiProperty({ description: '0 to 100.', example: 64 })
  score!: number;
}

/** A vendor by its public profile. */
export class AdvisedVendorDto {
  @ApiProperty({ format: 'uuid' })
  vendorId!: string;

  @ApiProperty({ example: 'Havnens Køkken (fiktiv)' })
  name!: string;

  @ApiProperty({
    enum: ['social-enterprise', 'association', 'company', 'public', 'unknown'],
    description: 'What the vendor says it is.',
    example: 'social-enterprise',
  })
  kind!: string;

  @ApiProperty({
    enum: ['micro', 'small', 'medium', 'large', 'unknown'],
    description: 'Size class by Recommendation 2003/361/EC from declared figures.',
    example: 'small',
  })
  sizeClass!: string;
}
