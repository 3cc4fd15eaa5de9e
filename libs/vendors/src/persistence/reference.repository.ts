import { decodeCursor, isId, newId, type PageRequest, stated } from '#platform';
import { IsNull, LessThan, type EntityManager } from 'typeorm';
import type { ReferenceInput, VendorReference } from '../domain/reference.js';
import { moneyOf } from './profile.repository.js';
import { VendorReferenceEntity } from './vendor-reference.entity.js';

export type StoredReference = Omit<VendorReference, 'warnings'>;

/** References of one vendor, newest first, one more than the page holds. */
export async function listReferences(
  tx: EntityManager,
  vendorId: string,
  page: PageRequest,
): Promise<StoredReference[]> {
  const [before] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
  const rows = await tx.find(VendorReferenceEntity, {
    where: { vendorId, ...(before === undefined ? {} : { id: LessThan(String(before)) }) },
    order: { id: 'DESC' },
    take: page.limit + 1,
  });
  return rows.map(referenceOf);
}

/** How many references a vendor stated itself; imported ones are not its doing. */
export const countStatedReferences = (tx: EntityManager, vendorId: string): Promise<number> =>
  tx.countBy(VendorReferenceEntity, { vendorId, source: IsNull() });

export async function insertReference(
  tx: EntityManager,
  vendorId: string,
  input: ReferenceInput,
): Promise<StoredReference> {
  const id = newId();
  await tx.insert(VendorReferenceEntity, {
    id,
    vendorId,
    title: input.title,
    text: input.text ?? null,
    buyerName: input.buyerName,
    cpv: [...input.cpv],
    areas: [...input.areas],
    valueMinor: input.value?.minor ?? null,
    valueCurrency: input.value?.currency ?? null,
    day: input.day ?? null,
    evidenceLevel: input.evidenceLevel ?? null,
    targetGroups: [...input.targetGroups],
    practices: [...(input.practices ?? [])],
  });
  return referenceOf(await tx.findOneByOrFail(VendorReferenceEntity, { id }));
}

/** @returns whether it was there */
export async function deleteReference(tx: EntityManager, vendorId: string, id: string): Promise<boolean> {
  const { affected } = isId(id) ? await tx.delete(VendorReferenceEntity, { id, vendorId }) : { affected: 0 };
  return affected === 1;
}

const referenceOf = (row: VendorReferenceEntity): StoredReference =>
  stated({
    id: row.id,
    title: row.title,
    text: row.text,
    buyerName: row.buyerName,
    cpv: row.cpv,
    areas: row.areas,
    value: moneyOf(row.valueMinor, row.valueCurrency),
    day: row.day,
    evidenceLevel: row.evidenceLevel,
    targetGroups: row.targetGroups,
    practices: row.practices,
    verified: row.verified,
    source: row.source,
    createdAt: row.createdAt,
  });
