import type { EntityManager } from 'typeorm';
import type { Compared, MatchingComparison } from '../domain/matching-comparison.js';
import type { DriftCounts } from '../domain/drift-tally.js';

const DRIFT = `jsonb_build_object('missing', missing, 'surplus', surplus, 'other-eligibility', other_eligibility,
  'other-score', other_score)`;
const COLUMNS = `id, reason, requested_by AS "requestedBy", created_at AS "createdAt", started_at AS "startedAt",
  finished_at AS "finishedAt", lots_open AS "lotsOpen", lots_compared AS "lotsCompared", vendors,
  rows_compared AS rows, ${DRIFT} AS drift, excused, examples`;

export async function findComparison(tx: EntityManager, id: string): Promise<MatchingComparison | undefined> {
  const [row] = await tx.query<MatchingComparison[]>(
    `SELECT ${COLUMNS} FROM matching_comparison WHERE id = $1`,
    [id],
  );
  return row;
}

/** Newest first, one more than `limit`. */
export const listComparisons = (
  tx: EntityManager,
  page: { readonly limit: number; readonly after: string | undefined },
): Promise<MatchingComparison[]> =>
  tx.query<MatchingComparison[]>(
    `SELECT ${COLUMNS} FROM matching_comparison WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
    [page.after ?? null, page.limit + 1],
  );

/** The comparison that nobody has begun yet; whoever asks for one waits here for others who do. */
export async function waitingComparison(tx: EntityManager): Promise<string | undefined> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('medspil-matching-comparisons'))`);
  const [row] = await tx.query<{ id: string }[]>(
    'SELECT id FROM matching_comparison WHERE started_at IS NULL ORDER BY id LIMIT 1',
  );
  return row?.id;
}

export async function insertComparison(
  tx: EntityManager,
  comparison: { readonly id: string; readonly reason: string; readonly requestedBy: string | null },
): Promise<void> {
  await tx.query('INSERT INTO matching_comparison (id, reason, requested_by) VALUES ($1, $2, $3)', [
    comparison.id,
    comparison.reason,
    comparison.requestedBy,
  ]);
}

/** @returns false where it is done already, or was never asked for */
export async function markComparing(tx: EntityManager, id: string): Promise<boolean> {
  const [rows] = await tx.query<[unknown[], number]>(
    `UPDATE matching_comparison SET started_at = coalesce(started_at, clock_timestamp())
     WHERE id = $1 AND finished_at IS NULL RETURNING id`,
    [id],
  );
  return rows.length === 1;
}

/** Put off: it waits again. */
export async function markWaiting(tx: EntityManager, id: string): Promise<void> {
  await tx.query('UPDATE matching_comparison SET started_at = NULL WHERE id = $1 AND finished_at IS NULL', [
    id,
  ]);
}

/** @returns false where another run of the same comparison was faster; its findings stay */
export async function saveFindings(tx: EntityManager, id: string, found: Compared): Promise<boolean> {
  const [rows] = await tx.query<[unknown[], number]>(
    `UPDATE matching_comparison SET finished_at = clock_timestamp(), started_at = coalesce(started_at, clock_timestamp()), lots_open = $2, lots_compared = $3, vendors = $4,
       rows_compared = $5, missing = $6, surplus = $7, other_eligibility = $8, other_score = $9, excused = $10,
       examples = $11
     WHERE id = $1 AND finished_at IS NULL RETURNING id`,
    [
      id,
      found.lotsOpen,
      found.lotsCompared,
      found.vendors,
      found.rows,
      found.drift.missing,
      found.drift.surplus,
      found.drift['other-eligibility'],
      found.drift['other-score'],
      found.excused,
      JSON.stringify(found.examples),
    ],
  );
  return rows.length === 1;
}

/** What the comparison found that was finished last, and how long ago that was. */
export async function lastFindings(
  tx: EntityManager,
): Promise<{ readonly drift: DriftCounts; readonly ageSeconds: number } | undefined> {
  const [row] = await tx.query<{ drift: DriftCounts; ageSeconds: number }[]>(
    `SELECT ${DRIFT} AS drift, extract(epoch FROM clock_timestamp() - finished_at)::float8 AS "ageSeconds"
     FROM matching_comparison WHERE finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1`,
  );
  return row;
}
