import type { EntityManager } from 'typeorm';
import type { TombstoneKind } from './tombstone.entity.js';

export interface Tombstone {
  readonly id: string;
  readonly kind: TombstoneKind;
}

/** What was deleted by this transaction (xid8 as a decimal string) or a later one, and was not made anew. */
export const tombstonesSince = (tx: EntityManager, xid: string): Promise<Tombstone[]> =>
  tx.query<Tombstone[]>(
    `SELECT id, kind FROM tombstone WHERE changed_xid >= $1::bigint
       AND NOT EXISTS (SELECT FROM vendor_profile WHERE vendor_id = tombstone.id)
       AND NOT EXISTS (SELECT FROM lot WHERE lot.id = tombstone.id)`,
    [xid],
  );

/** Whether a tombstone of this transaction (xid8 as a decimal string) or a later one may have been purged. */
export async function purgedSince(tx: EntityManager, xid: string): Promise<boolean> {
  const [row] = await tx.query<{ purged: boolean }[]>(
    'SELECT purged_xid >= $1::bigint AS purged FROM tombstone_purge',
    [xid],
  );
  return row?.purged !== false;
}

/** Deletes tombstones older than a week, and notes up to which transaction they are gone. */
export async function purgeTombstones(tx: EntityManager): Promise<void> {
  await tx.query(
    `WITH gone AS (
       DELETE FROM tombstone WHERE left_at < clock_timestamp() - interval '7 days' RETURNING changed_xid
     )
     UPDATE tombstone_purge SET purged_xid = greatest(purged_xid, (SELECT max(changed_xid) FROM gone))
     WHERE EXISTS (SELECT FROM gone)`,
  );
}
