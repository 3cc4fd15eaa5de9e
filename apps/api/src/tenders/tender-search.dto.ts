import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FacetCountDto } from '../http/facet.dto.js';
import { STATUS, TenderSummaryDto } from './tender.dto.js';

const DID_YOU_MEAN = {
  description:
    'Only where nothing has what was asked for as it was written: the search that was answered instead.',
  example: 'ensomhed',
};

export class TenderPageDto {
  @ApiProperty({ type: [TenderSummaryDto] })
  items!: readonly TenderSummaryDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Cursor of the next page: send it as `after`. Null on the last page.',
  })
  next!: string | null;

  @ApiPropertyOptional(DID_YOU_MEAN)
  didYouMean?: string;
}

export class TenderFacetsDto {
  @ApiProperty({ description: 'How many tenders there are.', example: 42 })
  total!: number;

  @ApiPropertyOptional(DID_YOU_MEAN)
  didYouMean?: string;

  @ApiProperty({
    type: [FacetCountDto],
    description: `Each tender once: these add up to the total. ${STATUS.description}`,
  })
  status!: readonly FacetCountDto[];

  @ApiProperty({
    type: [FacetCountDto],
    description: 'By CPV division; a tender counts in each that one of its lots lies in.',
  })
  cpv!: readonly FacetCountDto[];

  @ApiProperty({
    type: [FacetCountDto],
    description:
      'By NUTS-2 region; a tender counts in each that it is delivered in, for the whole country under DK.',
  })
  area!: readonly FacetCountDto[];

  @ApiProperty({
    type: [FacetCountDto],
    description: '20 or 77: the article by which a lot is reserved; none: no lot is reserved.',
  })
  reserved!: readonly FacetCountDto[];
}
