import { ApiProperty } from '@nestjs/swagger';
import { DUPLICATE_REASONS, type DuplicateReason } from '#vendors';
import { RegistrationDto } from '../organisations/organisation.dto.js';

export class LikelyVendorDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  id!: string;

  @ApiProperty({ example: 'Havnens Køkken (fiktiv)' })
  name!: string;

  @ApiProperty({ type: RegistrationDto, nullable: true })
  registration!: RegistrationDto | null;

  @ApiProperty({ description: 'Whether people act for it.', example: false })
  claimed!: boolean;

  @ApiProperty({ description: 'Whether an operator verified them.', example: false })
  verified!: boolean;

  @ApiProperty({ type: 'integer', description: 'How many references it shows.', example: 12 })
  references!: number;
}

/** Two vendors that are probably one company. */
export class VendorDuplicateDto {
  @ApiProperty({
    enum: DUPLICATE_REASONS,
    description:
      'same-number: one number, in two registers or two spellings; same-name: the same words, but for the form of the company; similar-name: nearly the same letters.',
    example: 'same-name',
  })
  reason!: DuplicateReason;

  @ApiProperty({ type: [LikelyVendorDto], minItems: 2, maxItems: 2 })
  vendors!: readonly LikelyVendorDto[];

  @ApiProperty({
    type: [String],
    description: 'Places that both name, in their profiles or in references.',
    example: ['0461'],
  })
  sharedAreas!: readonly string[];
}
