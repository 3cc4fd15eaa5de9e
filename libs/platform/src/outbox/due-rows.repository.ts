import type { EntityManager } from 'typeorm';

/** A job that has to be done before the one of the row. */
interface ChildJob {
  readonly job: string;
  readonly payload: unknown;
}

/** An outbox row as the relay needs it. */
export interface DueRow {
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
  /** Null for a job that stands alone. */
  readonly children: readonly ChildJob[] | null;
  readonly handOvers: number;
  /** Whether it was handed over and is to be looked up; false where it is new, or its pause is over. */
  readonly isHandedOver: boolean;
  /** Whether a try of its last hand-over failed. */
  readonly hasFailed: boolean;
  /** Hand-overs before an operator last let it be tried again. */
  readonly retriedAtHandOver: number;
}

const COLUMNS = `id, job, payload, children, hand_overs AS "handOvers", retried_at_hand_over AS "retriedAtHandOver",
  handed_over_at IS NOT NULL AS "isHandedOver", EXISTS (
    SELECT FROM outbox_error WHERE outbox_id = outbox.id AND hand_over = outbox.hand_overs) AS "hasFailed"`;

/** Every job of the row has a name that is among the first parameter: those that this release knows. */
const KNOWN = `job = ANY($1) AND (children IS NULL OR NOT EXISTS (
  SELECT FROM jsonb_array_elements(children) AS child WHERE child->>'job' <> ALL($1)))`;

/**
 * Locks rows of known jobs that are due to be handed over: those that never were, and those whose pause is over. Rows that another relay holds, or whose writer has not committed
 * yet, are passed over.
 */
export const lockNewRows = (tx: EntityManager, known: readonly string[], limit: number): Promise<DueRow[]> =>
  tx.query<DueRow[]>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE finished_at IS NULL AND failed_at IS NULL AND handed_over_at IS NULL
       AND available_at <= statement_timestamp() AND ${KNOWN}
     ORDER BY available_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [known, limit],
  );

/** The same of rows that were handed over or looked up longer than `patienceSeconds` ago and are not finished; the longest ago first. */
export const lockOverdueRows = (
  tx: EntityManager,
  known: readonly string[],
  patienceSeconds: number,
  limit: number,
): Promise<DueRow[]> =>
  tx.query<DueRow[]>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE finished_at IS NULL AND failed_at IS NULL
       AND handed_over_at < statement_timestamp() - make_interval(secs => $3) AND ${KNOWN}
     ORDER BY handed_over_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [known, limit, patienceSeconds],
  );
