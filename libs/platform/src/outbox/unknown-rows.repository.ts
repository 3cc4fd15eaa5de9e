import type { EntityManager } from 'typeorm';

/** The job of a row, or of one of its children, whose name is not among the first parameter; null where all are. */
const UNKNOWN_JOB = `(SELECT name FROM (
    SELECT job AS name UNION ALL SELECT child->>'job' FROM jsonb_array_elements(children) AS child
  ) AS named WHERE name <> ALL($1) LIMIT 1)`;

/** How many due, unfinished rows there are of each job that is not known. */
export const countUnknownRows = (
  tx: EntityManager,
  known: readonly string[],
): Promise<{ job: string; rows: number }[]> =>
  tx.query<{ job: string; rows: number }[]>(
    `SELECT job, count(*)::int AS rows FROM (
       SELECT ${UNKNOWN_JOB} AS job FROM outbox
       WHERE finished_at IS NULL AND failed_at IS NULL AND available_at <= statement_timestamp()
         AND (job <> ALL($1) OR children IS NOT NULL)
     ) AS due WHERE job IS NOT NULL GROUP BY job ORDER BY job`,
    [known],
  );

/**
 * Makes dead letters of rows of unknown jobs that nobody has handed over or looked up for so many hours: no process that runs knows
 * the job, for one that does looks again and again.
 */
export async function failUnknownRows(
  tx: EntityManager,
  known: readonly string[],
  hours: number,
): Promise<{ id: string; job: string }[]> {
  const [rows] = await tx.query<[{ id: string; job: string }[], number]>(
    `WITH stale AS (
       SELECT id, ${UNKNOWN_JOB} AS unknown FROM outbox
       WHERE finished_at IS NULL AND failed_at IS NULL
         AND greatest(available_at, handed_over_at) < statement_timestamp() - make_interval(hours => $2)
         AND (job <> ALL($1) OR children IS NOT NULL)
       FOR UPDATE SKIP LOCKED)
     UPDATE outbox SET failed_at = clock_timestamp(), hand_overs = greatest(hand_overs, 1),
       last_error = format('no job is named "%s" in any release that ran for %s hours', unknown, $2::int)
     FROM stale WHERE outbox.id = stale.id AND unknown IS NOT NULL RETURNING outbox.id, unknown AS job`,
    [known, hours],
  );
  return rows;
}
