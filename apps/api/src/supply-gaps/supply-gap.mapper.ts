import type { SupplyGap, SupplyGapPage } from '#open-data';
import type { SupplyGapDto, SupplyGapPageDto } from './supply-gap.dto.js';

export const LICENCE = { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };

export const supplyGapToDto = ({ figures, ...group }: SupplyGap): SupplyGapDto => ({
  ...group,
  suppressed: figures === null,
  lots: figures?.lots ?? null,
  eligibleMean: figures?.eligibleMean ?? null,
  eligibleMedian: figures?.eligibleMedian ?? null,
  socialEnterpriseShare: figures?.socialShare ?? null,
  lotsWithoutEligible: figures?.withoutEligible ?? null,
  lotsWithoutResponse: figures?.withoutResponse ?? null,
});

export const supplyGapPageToDto = ({ items, next, totals, periods }: SupplyGapPage): SupplyGapPageDto => ({
  items: items.map(supplyGapToDto),
  next,
  totals: totals.map(supplyGapToDto),
  periods: periods.map(({ publishedAt, ...period }) => ({
    ...period,
    publishedAt: publishedAt.toISOString(),
  })),
  licence: LICENCE,
});
