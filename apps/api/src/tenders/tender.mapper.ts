import { stated } from '#platform';
import type { Lot, LotInput, Tender, TenderFilter, TenderInput, TenderPatch, TenderSummary } from '#tenders';
import { moneyFromDto, moneyToDto } from '../http/money.dto.js';
import { given } from '../http/given.js';
import type { LotInputDto } from './lot.dto.js';
import type { TenderInputDto, TenderPatchDto } from './tender-input.dto.js';
import type { LotDto, TenderDto, TenderSummaryDto } from './tender.dto.js';
import type { TendersQuery } from './tenders.query.js';

export function tenderFromDto(dto: TenderInputDto): TenderInput {
  const { lots, ...rest } = stated(given(dto));
  return { ...rest, lots: lots.map(lotFromDto) };
}

export function patchFromDto(dto: TenderPatchDto): TenderPatch {
  const { lots, ...rest } = given(dto);
  return { ...rest, ...(lots ? { lots: lots.map(lotFromDto) } : {}) };
}

function lotFromDto({ value, ...lot }: LotInputDto): LotInput {
  return {
    ...lot,
    additionalCpv: lot.additionalCpv ?? [],
    beneficiaries: lot.beneficiaries ?? [],
    requirements: lot.requirements ?? [],
    ...(value ? { value: moneyFromDto(value) } : {}),
  };
}

export function filterFromQuery({ limit, after, ...filter }: TendersQuery): {
  readonly filter: TenderFilter;
  readonly page: { readonly limit: number; readonly after?: string };
} {
  return {
    filter: given(filter),
    page: given({ limit, ...(after === undefined ? {} : { after }) }),
  };
}

export const tenderToDto = (tender: Tender): TenderDto => ({
  ...tender,
  lots: tender.lots.map(lotToDto),
});

export const summaryToDto = (tender: TenderSummary): TenderSummaryDto => ({
  ...tender,
  lots: tender.lots.map(({ value, ...lot }) => ({ ...lot, ...(value ? { value: moneyToDto(value) } : {}) })),
});

const lotToDto = ({ value, ...lot }: Lot): LotDto => ({
  ...lot,
  ...(value ? { value: moneyToDto(value) } : {}),
});
