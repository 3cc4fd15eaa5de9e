import type { EntityManager } from 'typeorm';
import { newId } from '../database/new-id.js';

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

/** The jobs of these rows failed: each is handed over again after so many seconds. */
export async function putOff(tx: EntityManager, pauses: ReadonlyMap<string, number>): Promise<void> {
  await tx.query(
    `UPDATE outbox SET handed_over_at = NULL, available_at = clock_timestamp() + make_interval(secs => pause.seconds)
     FROM unnest($1::uuid[], $2::float8[]) AS pause(id, seconds) WHERE outbox.id = pause.id`,
    [[...pauses.keys()], [...pauses.values()]],
  );
}

/**
 * Makes the row a dead letter, with the last error that was noted. It counts as handed over from then on, so that a later change
 * with the same key gets a row of its own instead of waiting in this one.
 */
export async function markFailed(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    'UPDATE outbox SET failed_at = clock_timestamp(), hand_overs = greatest(hand_overs, 1) WHERE id = $1',
    [id],
  );
}

export async function noteError(tx: EntityManager, id: string, error: string): Promise<void> {
  await tx.query(
    `WITH row AS (UPDATE outbox SET last_error = $2 WHERE id = $1 RETURNING id, hand_overs)
     INSERT INTO outbox_error (id, outbox_id, hand_over, error) SELECT $3, id, hand_overs, $2 FROM row`,
    [id, error.slice(0, 2000), newId()],
  );
}

/** Whether nothing is to be done for the row any more: it was finished, or discarded. */
export async function isFinished(tx: EntityManager, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'SELECT 1 FROM outbox WHERE id = $1 AND finished_at IS NULL AND discarded_at IS NULL',
    [id],
  );
  return rows.length === 0;
}

/** Whether somebody is still to do the row: it is neither finished nor given up. */
export async function isOpen(tx: EntityManager, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'SELECT 1 FROM outbox WHERE id = $1 AND finished_at IS NULL AND failed_at IS NULL',
    [id],
  );
  return rows.length > 0;
}

/** @returns whether this call finished it; false where it was finished before */
export async function finishRow(tx: EntityManager, id: string): Promise<boolean> {
  const [rows] = await tx.query<[unknown[], number]>(
    `UPDATE outbox SET finished_at = clock_timestamp() WHERE id = $1 AND finished_at IS NULL AND discarded_at IS NULL RETURNING id`,
    [id],
  );
  return rows.length === 1;
}

export async function deleteFinishedBefore(tx: EntityManager, days: number): Promise<void> {
  await tx.query('DELETE FROM outbox WHERE finished_at < clock_timestamp() - make_interval(days => $1)', [
    days,
  ]);
}

/** The payloads of these jobs that are still to be done. Those that were given up are not, nor are those that failed and are put off. */
export async function payloadsToDo(tx: EntityManager, jobs: readonly string[]): Promise<unknown[]> {
  const rows = await tx.query<{ payload: unknown }[]>(
    `SELECT payload FROM outbox WHERE job = ANY($1) AND finished_at IS NULL AND failed_at IS NULL
       AND NOT (hand_overs > 0 AND available_at > statement_timestamp())`,
    [jobs],
  );
  return rows.map(({ payload }) => payload);
}

/** The trace that asked for the row. */
export async function traceParentOf(tx: EntityManager, id: string): Promise<string | null> {
  const [row] = await tx.query<{ traceParent: string | null }[]>(
    'SELECT trace_parent AS "traceParent" FROM outbox WHERE id = $1',
    [id],
  );
  return row?.traceParent ?? null;
}
