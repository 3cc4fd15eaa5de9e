import { type Money, stated } from '#platform';
import type { Lot, StoredTender, TenderSummary } from '../domain/tender.js';
import { stateAt } from '../domain/tender-state.js';
import type { LotEntity } from './lot.entity.js';
import type { TenderEntity } from './tender.entity.js';

type Buyers = ReadonlyMap<string, { readonly name: string }>;

export const tenderOf = (
  row: TenderEntity,
  lots: readonly LotEntity[],
  buyers: Buyers,
  now: Date,
): StoredTender =>
  stated({
    ...headOf(row, buyers, now),
    description: row.description,
    beneficiaries: row.beneficiaries,
    benefit: row.benefit,
    notDividedReason: row.notDividedReason,
    oneResponsePerLot: row.oneResponsePerLot,
    lots: lots.map(lotOf),
  });

export const summaryOf = (
  row: TenderEntity,
  lots: readonly LotEntity[],
  buyers: Buyers,
  now: Date,
): TenderSummary => ({
  ...headOf(row, buyers, now),
  lots: lots.map((lot) => {
    const { id, title, mainCpv, areas, value } = lotOf(lot);
    return stated({ id, title, mainCpv, areas, value });
  }),
});

function headOf(row: TenderEntity, buyers: Buyers, now: Date) {
  const { submissionDeadline: deadline, cancelledAt } = row;
  const closed = deadline && row.publishedAt && deadline <= (cancelledAt ?? now);
  return stated({
    id: row.id,
    ocid: `ocds-medspl-${row.id}`,
    buyerId: row.buyerId,
    buyerName: row.buyerName ?? buyers.get(row.buyerId ?? '')?.name ?? '',
    title: row.title,
    language: row.language,
    procedure: row.procedure,
    status: stateAt(row.status, deadline, now),
    submissionDeadline: deadline,
    enquiriesCloseAt: row.enquiriesCloseAt,
    answersDueAt: row.answersDueAt,
    createdAt: row.createdAt,
    publishedAt: row.publishedAt,
    closedAt: closed ? deadline : null,
    cancelledAt,
    cancellationReason: row.cancellationReason,
    version: row.version,
  });
}

const lotOf = (row: LotEntity): Lot =>
  stated({
    id: row.id,
    title: row.title,
    description: row.description,
    mainCpv: row.mainCpv,
    additionalCpv: row.additionalCpv,
    areas: row.areas,
    value: moneyOf(row.valueMinor, row.valueCurrency),
    contractStart: row.contractStart,
    contractEnd: row.contractEnd,
    beneficiaries: row.beneficiaries,
    weights: row.weights,
    requirements: row.requirements,
  });

export const moneyOf = (minor: number | null, currency: string | null): Money | null =>
  minor === null || currency === null ? null : { minor, currency };
