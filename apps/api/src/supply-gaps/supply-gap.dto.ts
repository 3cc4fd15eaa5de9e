import { ApiProperty } from '@nestjs/swagger';
import { LEAST_LOTS } from '#open-data';

const COUNT = { type: 'integer', nullable: true } as const;

class LocalNameDto {
  @ApiProperty({ example: 'Sundhedsvæsen og sociale foranstaltninger' })
  da!: string;

  @ApiProperty({ example: 'Health and social work services' })
  en!: string;
}

export class SupplyGapDto {
  @ApiProperty({ description: 'The half-year in which the deadlines lay.', example: '2026-H1' })
  period!: string;

  @ApiProperty({
    description:
      'CPV division or group by its digits; a group that ends in 0 holds lots that name the division alone; all: every branch.',
    example: '85',
  })
  cpv!: string;

  @ApiProperty({ type: LocalNameDto })
  cpvName!: LocalNameDto;

  @ApiProperty({
    description:
      'Municipality, NUTS 3 or DK. With -wide: lots for several places of that area, which belong to none of them.',
    example: '0751',
  })
  area!: string;

  @ApiProperty({ type: LocalNameDto })
  areaName!: LocalNameDto;

  @ApiProperty({
    description: `Whether the figures are kept back: the group has fewer than ${LEAST_LOTS} lots, or one that has could be computed from it. All figures are null then.`,
    example: false,
  })
  suppressed!: boolean;

  @ApiProperty({ ...COUNT, description: 'Lots whose deadline passed.', example: 14 })
  lots!: number | null;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Eligible vendors per lot, mean.',
    example: 3.4,
  })
  eligibleMean!: number | null;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Eligible vendors per lot, median.',
    example: 2.5,
  })
  eligibleMedian!: number | null;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description:
      'Share (0 to 1) of social enterprises among the eligible vendors of all lots together. Null also where there are none, or too few to tell without telling what they are.',
    example: 0.38,
  })
  socialEnterpriseShare!: number | null;

  @ApiProperty({ ...COUNT, description: 'Lots for which no vendor was eligible.', example: 3 })
  lotsWithoutEligible!: number | null;

  @ApiProperty({
    ...COUNT,
    description: 'Lots of tenders to which nobody had responded at the deadline.',
    example: 2,
  })
  lotsWithoutResponse!: number | null;
}

class SupplyPeriodDto {
  @ApiProperty({ example: '2026-H1' })
  period!: string;

  @ApiProperty({ format: 'date', example: '2026-01-01' })
  from!: string;

  @ApiProperty({ format: 'date', example: '2026-06-30' })
  through!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'Since then its figures do not change.',
    example: '2026-07-01T02:30:04.000Z',
  })
  publishedAt!: string;
}

class LicenceDto {
  @ApiProperty({ example: 'CC0-1.0' })
  name!: string;

  @ApiProperty({ format: 'uri', example: 'https://creativecommons.org/publicdomain/zero/1.0/' })
  url!: string;
}

export class SupplyGapPageDto {
  @ApiProperty({ type: [SupplyGapDto], description: 'Latest period first, then by branch and area.' })
  items!: readonly SupplyGapDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last.' })
  next!: string | null;

  @ApiProperty({ type: [SupplyGapDto], description: 'Of each period the group that all of them lie in.' })
  totals!: readonly SupplyGapDto[];

  @ApiProperty({
    type: [SupplyPeriodDto],
    description: 'The published half-years that were asked for, latest first.',
  })
  periods!: readonly SupplyPeriodDto[];

  @ApiProperty({ type: LicenceDto })
  licence!: LicenceDto;
}
