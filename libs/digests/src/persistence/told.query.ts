import { survivorsOf } from '#identity';
import type { EntityManager } from 'typeorm';
import type { Told } from '../domain/changes.js';
import type { ToldTender } from '../domain/choose-tenders.js';
import { isVendorItem, pairKey, type DigestItem, type VendorItem } from '../domain/digest-item.js';
import { TOLD } from '../domain/digest-state.js';
import type { Tellable } from '../tellable.js';

/** What one person has been told of these tenders in mails that left or may have left. */
export interface ToldBefore {
  /** By pair key: as it was told last. */
  readonly lots: ReadonlyMap<string, Told>;
  readonly tenders: readonly ToldTender[];
}

export const NOTHING_TOLD: ToldBefore = { lots: new Map(), tenders: [] };

interface Row {
  readonly userId: string;
  readonly item: DigestItem;
}

/** Names what an item tells: of a lot the same again is news of the same pair, of a tender each deadline is its own. */
const SAME = `d.user_id, item ->> 'kind', item ->> 'tenderId', item ->> 'lotId', item ->> 'vendorId',
  CASE WHEN item ->> 'lotId' IS NULL THEN item ->> 'deadline' END`;

/**
 * Of each thing the newest, oldest first. A ledger of years is not gone through: nobody was told of a tender before it was
 * published. What a digest tells is chosen when it leaves, which is before the next one is due: 14 days after planning at most.
 */
const NEWEST = `SELECT "userId", item FROM (
    SELECT DISTINCT ON (${SAME}) d.user_id AS "userId", d.sending_at, item
    FROM unnest($1::uuid[], $2::timestamptz[]) AS person(id, since)
    JOIN digest d ON d.user_id = person.id AND d.planned_at >= person.since - interval '15 days' AND d.state = ANY($3)
    CROSS JOIN LATERAL jsonb_array_elements(d.items) AS item
    WHERE item ->> 'tenderId' IN (SELECT unnest($4::text[]))
    ORDER BY ${SAME}, d.sending_at DESC) AS newest
  ORDER BY sending_at`;

/** @returns for each of these people, by id, what was told of the tenders that may be told of now */
export async function toldBefore(
  tx: EntityManager,
  tellable: readonly Tellable[],
): Promise<ReadonlyMap<string, ToldBefore>> {
  const asked = tellable.filter(({ tenderIds }) => tenderIds.size > 0);
  const told = new Map(
    tellable.map(({ userId }) => [userId, { lots: new Map<string, Told>(), tenders: [] as ToldTender[] }]),
  );
  if (asked.length === 0) return told;
  const rows = await tx.query<Row[]>(NEWEST, [
    asked.map(({ userId }) => userId),
    asked.map(({ since }) => since),
    TOLD,
    [...new Set(asked.flatMap(({ tenderIds }) => [...tenderIds]))],
  ]);
  const vendorIds = rows.flatMap(({ item }) => (isVendorItem(item) ? [item.vendorId] : []));
  const survivors = vendorIds.length === 0 ? new Map<string, string>() : await survivorsOf(tx, vendorIds);
  for (const { userId, item } of rows) {
    const own = told.get(userId);
    if (!isVendorItem(item)) own?.tenders.push(item);
    // What was told for a vendor that was merged into another one was told for that one.
    else if (own) remember(own.lots, { ...item, vendorId: survivors.get(item.vendorId) ?? item.vendorId });
  }
  return told;
}

function remember(lots: Map<string, Told>, item: VendorItem): void {
  const key = pairKey(item);
  const remindedOf = item.kind === 'closing' ? item.deadline : (lots.get(key)?.remindedOf ?? null);
  lots.set(key, { ...item, remindedOf });
}

/** When each of these people was last sent a digest, by id; who never was is not among them. */
export async function lastToldAt(
  tx: EntityManager,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (userIds.length === 0) return new Map();
  const rows = await tx.query<{ userId: string; at: Date }[]>(
    `SELECT user_id AS "userId", max(sending_at) AS at FROM digest WHERE user_id = ANY($1) AND state = ANY($2) GROUP BY user_id`,
    [userIds, TOLD],
  );
  return new Map(rows.map(({ userId, at }) => [userId, at]));
}
