import { newId } from '#platform';
import type { EntityManager } from 'typeorm';
import { pairOf, type VendorPair } from '../domain/vendor-distinction.js';

export interface StoredDistinction {
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly reason: string;
  readonly markedAt: Date;
}

const COLUMNS = 'id, vendor_id AS one, other_vendor_id AS other, reason, created_at AS "markedAt"';

export async function findDistinction(
  tx: EntityManager,
  pair: VendorPair,
): Promise<StoredDistinction | undefined> {
  const [row] = await tx.query<StoredDistinction[]>(
    `SELECT ${COLUMNS} FROM vendor_distinction WHERE vendor_id = $1 AND other_vendor_id = $2`,
    [...pair],
  );
  return row;
}

/** By when they were first told apart, the latest first; one more than `limit`. */
export const listDistinctions = (
  tx: EntityManager,
  limit: number,
  after: string | undefined,
): Promise<StoredDistinction[]> =>
  tx.query<StoredDistinction[]>(
    `SELECT ${COLUMNS} FROM vendor_distinction WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
    [after ?? null, limit + 1],
  );

/** @returns whether that says anything new */
export async function saveDistinction(tx: EntityManager, pair: VendorPair, reason: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO vendor_distinction (id, vendor_id, other_vendor_id, reason) VALUES ($1, $2, $3, $4)
     ON CONFLICT (vendor_id, other_vendor_id) DO UPDATE SET reason = excluded.reason, created_at = clock_timestamp()
     WHERE vendor_distinction.reason <> excluded.reason RETURNING id`,
    [newId(), ...pair, reason],
  );
  return rows.length > 0;
}

/** @returns the reason that was given, where there was such a mark */
export async function deleteDistinction(tx: EntityManager, pair: VendorPair): Promise<string | undefined> {
  const [rows] = await tx.query<[{ reason: string }[], number]>(
    'DELETE FROM vendor_distinction WHERE vendor_id = $1 AND other_vendor_id = $2 RETURNING reason',
    [...pair],
  );
  return rows[0]?.reason;
}

const listOfVendor = (tx: EntityManager, vendorId: string): Promise<StoredDistinction[]> =>
  tx.query<StoredDistinction[]>(
    `SELECT ${COLUMNS} FROM vendor_distinction WHERE $1 IN (vendor_id, other_vendor_id)`,
    [vendorId],
  );

/** From which vendors this one is told apart. */
export async function partnersOf(tx: EntityManager, vendorId: string): Promise<string[]> {
  const rows = await listOfVendor(tx, vendorId);
  return rows.map(({ one, other }) => (one === vendorId ? other : one));
}

/** What was told apart from the merged vendor is told apart from the kept one; where it was already, that mark stands. */
export async function moveDistinctions(tx: EntityManager, keptId: string, mergedId: string): Promise<void> {
  const moved = await listOfVendor(tx, mergedId);
  await tx.query('DELETE FROM vendor_distinction WHERE $1 IN (vendor_id, other_vendor_id)', [mergedId]);
  for (const { id, one, other, reason, markedAt } of moved) {
    const pair = pairOf(keptId, one === mergedId ? other : one);
    await tx.query(
      `INSERT INTO vendor_distinction (id, vendor_id, other_vendor_id, reason, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (vendor_id, other_vendor_id) DO NOTHING`,
      [id, ...pair, reason, markedAt],
    );
  }
}
