import type { EntityManager } from 'typeorm';

/** An outbox row as the relay needs it. */
export interface DueRow {
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
  readonly handOvers: number;
}

/**
 * Locks rows that are due: never handed over, or handed over longer than `patienceSeconds` ago and still unfinished.
 * Rows that another relay holds, or whose writer has not committed yet, are passed over.
 */
export const lockDueRows = (tx: EntityManager, patienceSeconds: number, limit: number): Promise<DueRow[]> =>
  tx.query<DueRow[]>(
    `SELECT id, job, payload, hand_overs AS "handOvers" FROM outbox
     WHERE finished_at IS NULL AND failed_at IS NULL AND available_at <= clock_timestamp()
       AND (handed_over_at IS NULL OR handed_over_at < clock_timestamp() - make_interval(secs => $1))
     ORDER BY available_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [patienceSeconds, limit],
  );

export async function markHandedOver(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query(
    'UPDATE outbox SET handed_over_at = clock_timestamp(), hand_overs = hand_overs + 1 WHERE id = ANY($1)',
    [ids],
  );
}

/** The job of this row is still waiting or at work: look again after another while. */
export async function markStillUnderWay(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query('UPDATE outbox SET handed_over_at = clock_timestamp() WHERE id = ANY($1)', [ids]);
}

/** Makes the row a dead letter. Without an `error` the last one that was noted stays. */
export async function markFailed(tx: EntityManager, id: string, error?: string): Promise<void> {
  await tx.query(
    'UPDATE outbox SET failed_at = clock_timestamp(), last_error = coalesce($2, last_error) WHERE id = $1',
    [id, error ?? null],
  );
}

export async function noteError(tx: EntityManager, id: string, error: string): Promise<void> {
  await tx.query('UPDATE outbox SET last_error = $2 WHERE id = $1', [id, error.slice(0, 2000)]);
}

export async function isFinished(tx: EntityManager, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>('SELECT 1 FROM outbox WHERE id = $1 AND finished_at IS NULL', [id]);
  return rows.length === 0;
}

/** @returns whether this call finished it; false where it was finished before */
export async function finishRow(tx: EntityManager, id: string): Promise<boolean> {
  const [rows] = await tx.query<[unknown[], number]>(
    'UPDATE outbox SET finished_at = clock_timestamp() WHERE id = $1 AND finished_at IS NULL RETURNING id',
    [id],
  );
  return rows.length === 1;
}

export async function deleteFinishedBefore(tx: EntityManager, days: number): Promise<void> {
  await tx.query('DELETE FROM outbox WHERE finished_at < clock_timestamp() - make_interval(days => $1)', [
    days,
  ]);
}
