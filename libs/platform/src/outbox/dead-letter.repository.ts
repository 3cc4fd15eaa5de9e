import type { EntityManager } from 'typeorm';
import type { DeadLetter, JobError } from './dead-letter.js';

type Row = Omit<DeadLetter, 'queue'>;

const MICROS = '(extract(epoch FROM failed_at) * 1000000)::bigint';

const COLUMNS = `id, job, key, payload, created_at AS "createdAt", failed_at AS "failedAt",
  ${MICROS} AS "failedAtMicros", hand_overs AS "handOvers", last_error AS "lastError",
  discarded_at AS "discardedAt", discarded_by AS "discardedBy", discard_reason AS "discardReason"`;

export const deadLetters = (
  tx: EntityManager,
  filter: {
    readonly discarded: boolean;
    readonly job: string | undefined;
    readonly jobs: readonly string[] | undefined;
  },
  page: {
    readonly limit: number;
    readonly after?: readonly [failedAtMicros: number, id: string] | undefined;
  },
): Promise<Row[]> =>
  tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM outbox
     WHERE failed_at IS NOT NULL AND finished_at IS NULL AND (discarded_at IS NOT NULL) = $1
       AND ($2::text IS NULL OR job = $2) AND ($3::text[] IS NULL OR job = ANY($3))
       AND ($4::bigint IS NULL OR (${MICROS}, id) < ($4, $5::uuid))
     ORDER BY failed_at DESC, id DESC LIMIT $6`,
    [
      filter.discarded,
      filter.job ?? null,
      filter.jobs ?? null,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.limit + 1,
    ],
  );

export const countDeadLetters = (tx: EntityManager): Promise<{ job: string; letters: number }[]> =>
  tx.query<{ job: string; letters: number }[]>(
    `SELECT job, count(*)::int AS letters FROM outbox
     WHERE failed_at IS NOT NULL AND finished_at IS NULL AND discarded_at IS NULL GROUP BY job ORDER BY job`,
  );

export async function lockDeadLetter(tx: EntityManager, id: string): Promise<Row | undefined> {
  const [row] = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM outbox WHERE id = $1 AND failed_at IS NOT NULL AND finished_at IS NULL FOR UPDATE`,
    [id],
  );
  return row;
}

/** Some of those of a kind of job that wait for a decision, the longest given up first. What somebody decides about now is passed over. */
export const lockOpenLettersOf = async (tx: EntityManager, job: string, limit: number): Promise<string[]> => {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM outbox WHERE failed_at IS NOT NULL AND finished_at IS NULL AND discarded_at IS NULL AND job = $1
     ORDER BY failed_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [job, limit],
  );
  return rows.map(({ id }) => id);
};

export async function reopenLetters(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE outbox SET failed_at = NULL, handed_over_at = NULL, available_at = clock_timestamp(),
       retried_at_hand_over = hand_overs WHERE id = ANY($1)`,
    [ids],
  );
  await tx.query('NOTIFY outbox');
}

export const errorsOf = (tx: EntityManager, id: string): Promise<JobError[]> =>
  tx.query<JobError[]>(
    'SELECT at, hand_over AS "handOver", error FROM outbox_error WHERE outbox_id = $1 ORDER BY id DESC',
    [id],
  );
