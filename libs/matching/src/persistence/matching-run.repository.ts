import type { EntityManager } from 'typeorm';
import type { MatchingRun, MatchingRunState } from '../domain/matching-run.js';

const COLUMNS = `r.id, r.reason, r.state, r.requested_by AS "requestedBy", r.scoring_version AS "scoringVersion",
  coalesce(c.total, 0) AS "lotsTotal", coalesce(c.done, 0) AS "lotsDone", r.created_at AS "createdAt",
  r.started_at AS "startedAt", r.stopped_at AS "stoppedAt", r.finished_at AS "finishedAt"`;
const COUNTED = `matching_run r LEFT JOIN LATERAL (
  SELECT sum(cardinality(lot_ids))::int AS total, sum(lots_done)::int AS done
  FROM matching_run_chunk WHERE run_id = r.id) c ON true`;

export async function findRun(tx: EntityManager, id: string): Promise<MatchingRun | undefined> {
  const [row] = await tx.query<MatchingRun[]>(`SELECT ${COLUMNS} FROM ${COUNTED} WHERE r.id = $1`, [id]);
  return row;
}

/** Newest first, one more than `limit`. */
export const listRuns = (
  tx: EntityManager,
  page: { readonly limit: number; readonly after: string | undefined },
): Promise<MatchingRun[]> =>
  tx.query<MatchingRun[]>(
    `SELECT ${COLUMNS} FROM ${COUNTED} WHERE $1::uuid IS NULL OR r.id < $1 ORDER BY r.id DESC LIMIT $2`,
    [page.after ?? null, page.limit + 1],
  );

/** Begins, stops and plans of runs wait for each other. */
export async function lockRuns(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('medspil-matching-runs'))`);
}

/** The run whose planning nobody has begun yet. */
export async function plannedRun(tx: EntityManager): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }[]>(
    `SELECT id FROM matching_run WHERE state = 'planned' AND started_at IS NULL`,
  );
  return row?.id;
}

export async function insertRun(
  tx: EntityManager,
  run: { readonly id: string; readonly reason: string; readonly requestedBy: string | null },
): Promise<void> {
  await tx.query('INSERT INTO matching_run (id, reason, requested_by) VALUES ($1, $2, $3)', [
    run.id,
    run.reason,
    run.requestedBy,
  ]);
}

/** A newer run matches every lot anyway. */
export async function supersedeOthers(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `UPDATE matching_run SET state = 'superseded' WHERE id <> $1 AND state IN ('running', 'stopped')`,
    [id],
  );
}

export async function insertChunks(
  tx: EntityManager,
  runId: string,
  chunks: readonly (readonly string[])[],
): Promise<void> {
  for (const [number, lotIds] of chunks.entries()) {
    await tx.query('INSERT INTO matching_run_chunk (run_id, number, lot_ids) VALUES ($1, $2, $3)', [
      runId,
      number,
      lotIds,
    ]);
  }
}

/** From now on whoever asks for a refresh gets another run: this one may not see what changed for him. */
export async function markPlanning(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `UPDATE matching_run SET started_at = coalesce(started_at, clock_timestamp()) WHERE id = $1 AND state = 'planned'`,
    [id],
  );
}

export async function markRunning(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `UPDATE matching_run SET state = 'running', stopped_at = NULL,
       scoring_version = coalesce(scoring_version, (SELECT version FROM scoring_statistics WHERE current))
     WHERE id = $1`,
    [id],
  );
}

export async function setState(
  tx: EntityManager,
  id: string,
  state: Extract<MatchingRunState, 'planned' | 'stopped'>,
): Promise<void> {
  await tx.query(
    `UPDATE matching_run SET state = $2::text, stopped_at = CASE WHEN $2 = 'stopped' THEN clock_timestamp() END WHERE id = $1`,
    [id, state],
  );
}

/** Marks a running run whose lots are all matched. What is not so far is left alone. */
export async function markDone(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `UPDATE matching_run SET state = 'done', finished_at = clock_timestamp()
     WHERE id = $1 AND state = 'running'
       AND NOT EXISTS (SELECT 1 FROM matching_run_chunk WHERE run_id = $1 AND lots_done < cardinality(lot_ids))`,
    [id],
  );
}

/** Numbers of the chunks that are not done. */
export async function openChunks(tx: EntityManager, id: string): Promise<number[]> {
  const rows = await tx.query<{ number: number }[]>(
    'SELECT number FROM matching_run_chunk WHERE run_id = $1 AND lots_done < cardinality(lot_ids) ORDER BY number',
    [id],
  );
  return rows.map(({ number }) => number);
}

export interface NextLot {
  readonly lotId: string;
  readonly place: number;
}

/** The next lot of a chunk; undefined where all are done, or the run is not to go on. */
export async function nextLot(tx: EntityManager, id: string, number: number): Promise<NextLot | undefined> {
  const [row] = await tx.query<NextLot[]>(
    `SELECT c.lot_ids[c.lots_done + 1] AS "lotId", c.lots_done AS place
     FROM matching_run_chunk c JOIN matching_run r ON r.id = c.run_id
     WHERE c.run_id = $1 AND c.number = $2 AND r.state = 'running' AND c.lots_done < cardinality(c.lot_ids)`,
    [id, number],
  );
  return row;
}

/** Notes that the lot at `place` is matched; where another job was faster, nothing. */
export async function noteLotDone(
  tx: EntityManager,
  id: string,
  number: number,
  place: number,
): Promise<void> {
  await tx.query(
    'UPDATE matching_run_chunk SET lots_done = lots_done + 1 WHERE run_id = $1 AND number = $2 AND lots_done = $3',
    [id, number, place],
  );
}
