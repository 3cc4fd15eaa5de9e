import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TARGET_GROUPS } from '#reference';
import { FacetCountDto } from '../http/facet.dto.js';
import { termProperty } from '../http/term-property.js';
import { SIZE_CLASS, VENDOR_KIND } from './vendor-axes.js';

const DID_YOU_MEAN = {
  description:
    'Only where nothing has what was asked for as it was written: the search that was answered instead.',
  example: 'madordning',
};

export class VendorSummaryDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  id!: string;

  @ApiProperty({ example: 'Havnens Køkken (fiktiv)' })
  name!: string;

  @ApiPropertyOptional({ description: 'ISO 3166-1 alpha-2.', example: 'DK' })
  country?: string;

  @ApiProperty(VENDOR_KIND)
  kind!: string;

  @ApiProperty(SIZE_CLASS)
  sizeClass!: string;

  @ApiProperty({ description: 'Whether it is open to teams.' })
  openToTeams!: boolean;

  @ApiProperty({ type: [String], description: 'Where it can deliver.', example: ['0461'] })
  areas!: readonly string[];

  @ApiProperty({ ...termProperty(TARGET_GROUPS, 'Has experience with.'), isArray: true })
  targetGroups!: readonly string[];

  @ApiProperty({ description: 'False of a vendor that award notices named and nobody has claimed yet.' })
  claimed!: boolean;
}

export class VendorPageDto {
  @ApiProperty({ type: [VendorSummaryDto] })
  items!: readonly VendorSummaryDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Cursor of the next page: send it as `after`. Null on the last page.',
  })
  next!: string | null;

  @ApiPropertyOptional(DID_YOU_MEAN)
  didYouMean?: string;
}

export class VendorFacetsDto {
  @ApiProperty({ description: 'How many vendors there are.', example: 42 })
  total!: number;

  @ApiPropertyOptional(DID_YOU_MEAN)
  didYouMean?: string;

  @ApiProperty({ type: [FacetCountDto], description: 'Each vendor once: these add up to the total.' })
  kind!: readonly FacetCountDto[];

  @ApiProperty({ type: [FacetCountDto], description: 'Each vendor once: these add up to the total.' })
  sizeClass!: readonly FacetCountDto[];

  @ApiProperty({ type: [FacetCountDto], description: 'By CPV division of capabilities and references.' })
  cpv!: readonly FacetCountDto[];

  @ApiProperty({ type: [FacetCountDto], description: 'By NUTS-2 region; DK: the whole country.' })
  area!: readonly FacetCountDto[];

  @ApiProperty({ type: [FacetCountDto], description: 'A vendor counts in each of its target groups.' })
  targetGroup!: readonly FacetCountDto[];
}
