import { newId } from '#platform';
import type { EntityManager } from 'typeorm';
import type { Verification, VerificationInput } from '../domain/verification.js';

const HOLDS = 'v.statement = vendor_statement(v.vendor_id, v.fact, v.target_id)';
const COLUMNS = `v.id, v.vendor_id AS "vendorId", v.fact, v.target_id AS "targetId", v.source, v.day::text,
  v.created_at AS "createdAt", v.withdrawn_at AS "withdrawnAt", v.withdrawal_reason AS "withdrawalReason",
  CASE WHEN v.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN ${HOLDS} THEN 'valid' ELSE 'outdated' END AS state`;

/** @returns the id; undefined where the vendor states nothing of the kind */
export async function insertVerification(
  tx: EntityManager,
  vendorId: string,
  { fact, targetId, source, day }: VerificationInput,
  by: string,
): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }[]>(
    `INSERT INTO vendor_verification (id, vendor_id, fact, target_id, statement, source, day, verified_by)
     SELECT $1, $2, $3, $4, stated, $5, $6, $7 FROM vendor_statement($2, $3, $4) AS stated
     WHERE stated IS NOT NULL RETURNING id`,
    [newId(), vendorId, fact, targetId ?? null, source, day, by],
  );
  return row?.id;
}

export async function findVerification(
  tx: EntityManager,
  vendorId: string,
  id: string,
): Promise<Verification | undefined> {
  const [row] = await tx.query<Verification[]>(
    `SELECT ${COLUMNS} FROM vendor_verification v WHERE v.vendor_id = $1 AND v.id = $2`,
    [vendorId, id],
  );
  return row;
}

/** Newest first, one more than `limit`. */
export const listVerifications = (
  tx: EntityManager,
  vendorId: string,
  page: { readonly limit: number; readonly after: string | undefined },
): Promise<Verification[]> =>
  tx.query<Verification[]>(
    `SELECT ${COLUMNS} FROM vendor_verification v
     WHERE v.vendor_id = $1 AND ($2::uuid IS NULL OR v.id < $2) ORDER BY v.id DESC LIMIT $3`,
    [vendorId, page.after ?? null, page.limit + 1],
  );

/** @returns false where it was withdrawn before */
export async function withdrawVerification(
  tx: EntityManager,
  id: string,
  by: string,
  reason: string,
): Promise<boolean> {
  const [rows] = await tx.query<[unknown[], number]>(
    `UPDATE vendor_verification SET withdrawn_at = clock_timestamp(), withdrawn_by = $2, withdrawal_reason = $3
     WHERE id = $1 AND withdrawn_at IS NULL RETURNING id`,
    [id, by, reason],
  );
  return rows.length === 1;
}

/** The facts of these vendors that are confirmed as they stand: the vendor's id for its reservation, ids of references. */
export async function confirmedFacts(
  tx: EntityManager,
  vendorIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT coalesce(v.target_id, v.vendor_id) AS id FROM vendor_verification v
     WHERE v.vendor_id = ANY($1) AND v.fact IN ('reservation', 'reference') AND v.withdrawn_at IS NULL AND ${HOLDS}`,
    [vendorIds],
  );
  return new Set(rows.map(({ id }) => id));
}
