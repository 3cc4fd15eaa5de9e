import type { EntityManager } from 'typeorm';

type State = 'due' | 'scheduled' | 'put-off' | 'handed-over' | 'dead';

/** How much the outbox holds that is not finished. */
export interface OutboxBacklog {
  readonly rows: Readonly<Record<State, number>>;
  /** Since when the oldest of them has been due; 0 where none is. */
  readonly oldestSeconds: number;
}

/** Each of the two questions by an index of its own: most rows are finished ones of the last month. */
const BACKLOG = `
  SELECT open.*, dead.dead FROM (
    SELECT count(*) FILTER (WHERE available_at <= statement_timestamp() AND handed_over_at IS NULL) AS due,
           count(*) FILTER (WHERE available_at > statement_timestamp() AND hand_overs = 0) AS scheduled,
           count(*) FILTER (WHERE available_at > statement_timestamp() AND hand_overs > 0) AS "put-off",
           count(*) FILTER (WHERE available_at <= statement_timestamp() AND handed_over_at IS NOT NULL) AS "handed-over",
           coalesce(extract(epoch FROM statement_timestamp() - min(available_at) FILTER
             (WHERE available_at <= statement_timestamp())), 0) AS oldest
    FROM outbox WHERE finished_at IS NULL AND failed_at IS NULL
  ) AS open, (
    SELECT count(*) AS dead FROM outbox
    WHERE failed_at IS NOT NULL AND finished_at IS NULL AND discarded_at IS NULL
  ) AS dead`;

export async function outboxBacklog(tx: EntityManager): Promise<OutboxBacklog> {
  const [row] = await tx.query<Record<State | 'oldest', string>[]>(BACKLOG);
  if (!row) throw new Error('the database counted no outbox rows');
  const { oldest, ...rows } = row;
  return {
    rows: {
      due: Number(rows.due),
      scheduled: Number(rows.scheduled),
      'put-off': Number(rows['put-off']),
      'handed-over': Number(rows['handed-over']),
      dead: Number(rows.dead),
    },
    oldestSeconds: Number(oldest),
  };
}
