import { survivorsOf } from '#identity';
import type { EntityManager } from 'typeorm';
import type { Told } from '../domain/changes.js';
import type { ToldTender } from '../domain/choose-tenders.js';
import { pairKey } from '../domain/digest-item.js';
import { TOLD } from '../domain/digest-state.js';

/** What one person has been told in mails that left or may have left. */
export interface ToldBefore {
  /** By pair key: as it was told last. */
  readonly lots: ReadonlyMap<string, Told>;
  readonly tenders: readonly ToldTender[];
  /** When the last of these mails was sent; null where there was none. */
  readonly lastAt: Date | null;
}

type Row = {
  readonly userId: string;
  readonly sendingAt: Date;
  readonly items: readonly (Told & ToldTender)[];
};

/** The last 400 days: nothing stays open for longer. */
const ROWS = `SELECT user_id AS "userId", sending_at AS "sendingAt", items FROM digest
  WHERE user_id = ANY($1) AND state = ANY($2) AND planned_at > clock_timestamp() - interval '400 days'
  ORDER BY planned_at`;

/** @returns for each of these people, by id */
export async function toldBefore(
  tx: EntityManager,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, ToldBefore>> {
  const rows = await tx.query<Row[]>(ROWS, [userIds, TOLD]);
  const told = new Map(
    userIds.map((userId) => [
      userId,
      { lots: new Map<string, Told>(), tenders: [] as ToldTender[], lastAt: null as Date | null },
    ]),
  );
  const vendorIds = rows.flatMap(({ items }) =>
    items.flatMap((item) => ('lotId' in item ? [item.vendorId] : [])),
  );
  const survivors = vendorIds.length === 0 ? new Map<string, string>() : await survivorsOf(tx, vendorIds);
  for (const { userId, sendingAt, items } of rows) {
    const own = told.get(userId);
    if (!own) continue;
    own.lastAt = sendingAt;
    for (const item of items) {
      if (!('lotId' in item)) own.tenders.push(item);
      // What was told for a vendor that was merged into another one was told for that one.
      else remember(own.lots, { ...item, vendorId: survivors.get(item.vendorId) ?? item.vendorId });
    }
  }
  return told;
}

function remember(lots: Map<string, Told>, item: Told & { readonly kind: string }): void {
  const before = lots.get(pairKey(item));
  const remindedOf = item.kind === 'closing' ? item.deadline : (before?.remindedOf ?? null);
  lots.set(pairKey(item), { ...item, remindedOf });
}
