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

/** The payloads of these jobs that are still to be done; those that were given up are not. */
export async function payloadsToDo(tx: EntityManager, jobs: readonly string[]): Promise<unknown[]> {
  const rows = await tx.query<{ payload: unknown }[]>(
    'SELECT payload FROM outbox WHERE job = ANY($1) AND finished_at IS NULL AND failed_at IS NULL',
    [jobs],
  );
  return rows.map(({ payload }) => payload);
}

/** How much the outbox holds that is not finished. */
export interface OutboxBacklog {
  readonly rows: Readonly<Record<'due' | 'scheduled' | 'handed-over' | 'dead', number>>;
  /** Since when the oldest of them has been due; 0 where none is. */
  readonly oldestSeconds: number;
}

export async function outboxBacklog(tx: EntityManager): Promise<OutboxBacklog> {
  const open = 'failed_at IS NULL AND available_at';
  const [row] = await tx.query<Record<'due' | 'scheduled' | 'handed' | 'dead' | 'oldest', string>[]>(
    `SELECT count(*) FILTER (WHERE ${open} <= clock_timestamp() AND handed_over_at IS NULL) AS due,
            count(*) FILTER (WHERE ${open} > clock_timestamp()) AS scheduled,
            count(*) FILTER (WHERE ${open} <= clock_timestamp() AND handed_over_at IS NOT NULL) AS handed,
            count(*) FILTER (WHERE failed_at IS NOT NULL) AS dead,
            coalesce(extract(epoch FROM clock_timestamp() - min(available_at) FILTER
              (WHERE ${open} <= clock_timestamp())), 0) AS oldest
     FROM outbox WHERE finished_at IS NULL AND discarded_at IS NULL`,
  );
  if (!row) throw new Error('the database counted no outbox rows');
  return {
    rows: {
      due: Number(row.due),
      scheduled: Number(row.scheduled),
      'handed-over': Number(row.handed),
      dead: Number(row.dead),
    },
    oldestSeconds: Number(row.oldest),
  };
}

/** The trace that asked for the row. */
export async function traceParentOf(tx: EntityManager, id: string): Promise<string | null> {
  const [row] = await tx.query<{ traceParent: string | null }[]>(
    'SELECT trace_parent AS "traceParent" FROM outbox WHERE id = $1',
    [id],
  );
  return row?.traceParent ?? null;
}
