import type { SupplyGap } from '#open-data';
import { csvOf, type CsvColumn } from '../http/csv.js';
import type { SupplyGapDto } from './supply-gap.dto.js';
import { supplyGapToDto } from './supply-gap.mapper.js';

const COLUMNS: readonly CsvColumn<SupplyGapDto>[] = [
  ['period', ({ period }) => period],
  ['cpv', ({ cpv }) => cpv],
  ['cpv_da', ({ cpvName }) => cpvName.da],
  ['cpv_en', ({ cpvName }) => cpvName.en],
  ['area', ({ area }) => area],
  ['area_da', ({ areaName }) => areaName.da],
  ['area_en', ({ areaName }) => areaName.en],
  ['suppressed', ({ suppressed }) => suppressed],
  ['lots', ({ lots }) => lots],
  ['eligible_mean', ({ eligibleMean }) => eligibleMean],
  ['eligible_median', ({ eligibleMedian }) => eligibleMedian],
  ['social_enterprise_share', ({ socialEnterpriseShare }) => socialEnterpriseShare],
  ['lots_without_eligible', ({ lotsWithoutEligible }) => lotsWithoutEligible],
  ['lots_without_response', ({ lotsWithoutResponse }) => lotsWithoutResponse],
];

export const supplyGapsCsv = (gaps: readonly SupplyGap[]): string => csvOf(COLUMNS, gaps.map(supplyGapToDto));
