import type { QueueName } from '../jobs/job-definition.js';
import type { HandedFlow, HandedJob } from '../jobs/handed-flow.js';
import type { DueRow } from './outbox.repository.js';

const OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: { age: 3600, count: 1000 },
  removeOnFail: { age: 7 * 24 * 3600, count: 5000 },
} as const;

/** Behind every job that stands alone: a long flow does not keep a single change waiting. */
const CHILD_PRIORITY = 10;

/** A new id for each hand-over: BullMQ ignores an id that it knows, also of a job that failed. */
export const bullJobId = (row: Pick<DueRow, 'id'>, handOver: number): string =>
  `outbox-${row.id}-${handOver}`;

/** The row as a job of its queue. */
export const jobOf = (row: DueRow): HandedJob => ({
  name: row.job,
  data: { outboxId: row.id, payload: row.payload },
  opts: { jobId: bullJobId(row, row.handOvers + 1), ...OPTIONS },
});

/**
 * The row as a flow. The children carry no outbox row: the parent stands for all of them, and is handed over again, with all its
 * children, until it is finished. So a child does nothing where its work is done.
 * @throws Error where a child is of no known kind
 */
export function flowOf(
  row: DueRow,
  queueName: QueueName,
  queueOf: ReadonlyMap<string, QueueName>,
): HandedFlow {
  const parent = jobOf(row);
  const children = (row.children ?? []).map(({ job, payload }, index) => {
    const queue = queueOf.get(job);
    if (!queue) throw new Error(`no job is named "${job}"`);
    return {
      name: job,
      queueName: queue,
      data: { flowOf: row.id, payload },
      opts: {
        ...OPTIONS,
        jobId: `${parent.opts.jobId}-${index}`,
        priority: CHILD_PRIORITY,
        failParentOnFailure: true,
      },
    };
  });
  return { ...parent, queueName, children };
}
