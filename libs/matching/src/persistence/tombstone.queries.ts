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
