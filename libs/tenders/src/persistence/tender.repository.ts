import { organisationsByIds } from '#identity';
import { databaseInstant, isId, newId } from '#platform';
import type { EntityManager } from 'typeorm';
import type { StoredTender, TenderInput } from '../domain/tender.js';
import { parseInstant } from '../domain/instant.js';
import { withIds } from '../domain/write-tender.js';
import type { EnquiryTimes } from '../enquiries/domain/enquiry-times.js';
import { insertLots, lotsOf } from './lot.repository.js';
import { tenderOf } from './tender.mapper.js';
import { TenderEntity } from './tender.entity.js';

/** @returns null where there is none */
export async function findTender(tx: EntityManager, id: string): Promise<StoredTender | null> {
  const row = isId(id) ? await tx.findOneBy(TenderEntity, { id }) : null;
  return row && withSurroundings(tx, row);
}

/** The tender as it is now, kept from others who would write it until the transaction ends. */
export async function lockTender(tx: EntityManager, id: string): Promise<StoredTender | null> {
  const row = isId(id)
    ? await tx.findOne(TenderEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  return row && withSurroundings(tx, row);
}

/** The clock is read last, so that it is not earlier than a lock that was waited for. */
async function withSurroundings(tx: EntityManager, row: TenderEntity): Promise<StoredTender> {
  const lots = await lotsOf(tx, [row.id]);
  const buyers =
    row.buyerId === null ? new Map<string, never>() : await organisationsByIds(tx, [row.buyerId]);
  return tenderOf(row, lots, buyers, await databaseInstant(tx));
}

/** @returns the id of the new draft */
export async function insertTender(tx: EntityManager, input: TenderInput): Promise<string> {
  const id = newId();
  await tx.insert(TenderEntity, { id, buyerId: input.buyerId, ...columnsOf(input) });
  await insertLots(tx, id, withIds(input.lots));
  return id;
}

/** Writes the content of a locked draft anew; lots keep their ids. */
export async function saveContent(
  tx: EntityManager,
  { id, version }: StoredTender,
  input: TenderInput,
): Promise<void> {
  await tx.update(TenderEntity, { id }, { ...columnsOf(input), version: version + 1 });
  await tx.query('DELETE FROM lot WHERE tender_id = $1', [id]);
  await insertLots(tx, id, withIds(input.lots));
}

/** The buyer's name stays as it is at publication, whatever the organisation is called later. */
export async function savePublished(
  tx: EntityManager,
  { id, version, buyerName }: StoredTender,
  now: Date,
  times: EnquiryTimes,
): Promise<void> {
  const published = { status: 'published', publishedAt: now, listedAt: now } as const;
  await tx.update(TenderEntity, { id }, { ...published, ...times, buyerName, version: version + 1 });
}

export async function saveCancelled(
  tx: EntityManager,
  { id, version }: StoredTender,
  now: Date,
  cancellationReason: string,
): Promise<void> {
  await tx.update(
    TenderEntity,
    { id },
    { status: 'cancelled', cancelledAt: now, cancellationReason, version: version + 1 },
  );
}

export async function deleteTender(tx: EntityManager, id: string): Promise<void> {
  await tx.delete(TenderEntity, { id });
}

const columnsOf = (input: TenderInput) => ({
  title: input.title,
  description: input.description,
  language: input.language,
  procedure: input.procedure,
  submissionDeadline: instantOf(input.submissionDeadline),
  enquiriesCloseAt: instantOf(input.enquiriesCloseAt),
  beneficiaries: [...(input.beneficiaries ?? [])],
  benefit: input.benefit ?? null,
  notDividedReason: input.notDividedReason ?? null,
  oneResponsePerLot: input.oneResponsePerLot ?? false,
});

const instantOf = (text: string | undefined): Date | null =>
  text === undefined ? null : (parseInstant(text) ?? null);
