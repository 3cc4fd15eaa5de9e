import { In, type EntityManager } from 'typeorm';
import type { Lot } from '../domain/tender.js';
import { LotEntity } from './lot.entity.js';

/** The lots of these tenders, each tender's in its own order. */
export const lotsOf = (tx: EntityManager, tenderIds: readonly string[]): Promise<LotEntity[]> =>
  tx.find(LotEntity, {
    where: { tenderId: In([...tenderIds]) },
    order: { tenderId: 'ASC', position: 'ASC' },
  });

export async function insertLots(tx: EntityManager, tenderId: string, lots: readonly Lot[]): Promise<void> {
  await tx.insert(
    LotEntity,
    lots.map((lot, position) => ({
      id: lot.id,
      tenderId,
      position,
      title: lot.title,
      description: lot.description,
      mainCpv: lot.mainCpv ?? null,
      additionalCpv: [...lot.additionalCpv],
      areas: [...lot.areas],
      valueMinor: lot.value?.minor ?? null,
      valueCurrency: lot.value?.currency ?? null,
      contractStart: lot.contractStart ?? null,
      contractEnd: lot.contractEnd ?? null,
      beneficiaries: [...lot.beneficiaries],
      weights: lot.weights ?? null,
      requirements: lot.requirements,
    })),
  );
}
