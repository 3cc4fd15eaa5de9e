import { ApiProperty } from '@nestjs/swagger';
import { SIZE_CLASS, VENDOR_KIND } from '../vendors/vendor-axes.js';

const counts = (keys: readonly string[], of: string) => ({
  type: 'object' as const,
  properties: Object.fromEntries(keys.map((key) => [key, { type: 'integer' as const, minimum: 0 }])),
  required: [...keys],
  additionalProperties: false,
  description: of,
});

/** Vendors, counted along two axes. */
export class MarketCountDto {
  @ApiProperty({ description: 'All of them.', example: 14 })
  vendors!: number;

  @ApiProperty({
    description:
      'true: it rests on figures that no buyer is shown, so each number is rounded down to a multiple of five; 0 is fewer than five.',
    example: false,
  })
  rounded!: boolean;

  @ApiProperty({
    ...counts(VENDOR_KIND.enum, 'By kind of organisation.'),
    example: { 'social-enterprise': 5, association: 2, company: 6, public: 0, unknown: 1 },
  })
  byKind!: Readonly<Record<string, number>>;

  @ApiProperty({
    ...counts(SIZE_CLASS.enum, 'By size class of Recommendation 2003/361/EC, as declared.'),
    example: { micro: 4, small: 6, medium: 2, large: 1, unknown: 1 },
  })
  bySizeClass!: Readonly<Record<string, number>>;
}

export class OpenToDto {
  @ApiProperty({ type: MarketCountDto, description: 'Vendors that meet every mandatory requirement.' })
  eligible!: MarketCountDto;

  @ApiProperty({
    type: MarketCountDto,
    description: 'Vendors that nothing shuts out, of whom a mandatory requirement is not stated.',
  })
  unclear!: MarketCountDto;
}
