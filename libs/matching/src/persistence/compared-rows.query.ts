import type { EntityManager } from 'typeorm';
import type { Findings } from '../domain/drift.js';

/** A stored row as it is compared. */
export interface ComparedRow extends Findings {
  readonly lotId: string;
  readonly vendorId: string;
  readonly scoringVersion: string;
  readonly asOf: string;
}

const SELECT = `SELECT lot_id AS "lotId", vendor_id AS "vendorId", kind, eligibility, score, exact_score AS "exactScore",
  missing, scoring_version AS "scoringVersion", as_of::text AS "asOf" FROM match`;

/** The rows of these lots with these vendors. */
export const rowsBetween = (
  tx: EntityManager,
  lotIds: readonly string[],
  vendorIds: readonly string[],
): Promise<ComparedRow[]> =>
  tx.query<ComparedRow[]>(`${SELECT} WHERE lot_id = ANY($1) AND vendor_id = ANY($2)`, [lotIds, vendorIds]);

/** The rows of these lots with vendors other than these. */
export const rowsWithOthers = (
  tx: EntityManager,
  lotIds: readonly string[],
  vendorIds: readonly string[],
): Promise<ComparedRow[]> =>
  tx.query<ComparedRow[]>(
    `${SELECT} WHERE lot_id = ANY($1) AND vendor_id NOT IN (SELECT unnest($2::uuid[]))`,
    [lotIds, vendorIds],
  );

/** Those of the lots that were last matched under another version than this: they wait for their turn in a refresh. */
export async function lotsOfOtherVersions(
  tx: EntityManager,
  lotIds: readonly string[],
  scoringVersion: string,
): Promise<Set<string>> {
  const rows = await tx.query<{ lotId: string }[]>(
    'SELECT lot_id AS "lotId" FROM lot_matching WHERE lot_id = ANY($1) AND scoring_version <> $2',
    [lotIds, scoringVersion],
  );
  return new Set(rows.map(({ lotId }) => lotId));
}

/** The day in Denmark by the clock of the database. */
export async function dayInDenmark(tx: EntityManager): Promise<string> {
  const [row] = await tx.query<{ day: string }[]>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS day`,
  );
  if (!row) throw new Error('the database answered no day');
  return row.day;
}
