import type { JobDefinition } from '../jobs/job-definition.js';
import type { HandedFlow, HandedJob } from '../jobs/handed-flow.js';
import type { DueRow } from './due-rows.repository.js';

const OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: { age: 3600, count: 1000 },
  removeOnFail: { age: 7 * 24 * 3600, count: 5000 },
} as const;

/** Behind every job that stands alone: neither a long flow nor very many of a kind keep a single change waiting. */
const BULK_PRIORITY = 10;

/** A new id for each hand-over: BullMQ ignores an id that it knows, also of a job that failed. */
export const bullJobId = (row: Pick<DueRow, 'id'>, handOver: number): string =>
  `outbox-${row.id}-${handOver}`;

/** The row as a job of its queue. */
export const jobOf = (row: DueRow, { bulk }: Pick<JobDefinition<object>, 'bulk'>): HandedJob => ({
  name: row.job,
  data: { outboxId: row.id, payload: row.payload },
  opts: {
    jobId: bullJobId(row, row.handOvers + 1),
    ...OPTIONS,
    ...(bulk ? { priority: BULK_PRIORITY } : {}),
  },
});

/**
 * The row as a flow. The children carry no outbox row: the parent stands for all of them, and is handed over again, with all its
 * children, until it is finished. So a child does nothing where its work is done.
 * @throws Error where a child is of no known kind
 */
export function flowOf(
  row: DueRow,
  definition: JobDefinition<object>,
  jobs: ReadonlyMap<string, JobDefinition<object>>,
): HandedFlow {
  const parent = jobOf(row, definition);
  const children = (row.children ?? []).map(({ job, payload }, index) => {
    const queue = jobs.get(job)?.queue;
    if (!queue) throw new Error(`no job is named "${job}"`);
    return {
      name: job,
      queueName: queue,
      data: { flowOf: row.id, payload },
      opts: {
        ...OPTIONS,
        jobId: `${parent.opts.jobId}-${index}`,
        priority: BULK_PRIORITY,
        failParentOnFailure: true,
      },
    };
  });
  return { ...parent, queueName: definition.queue, children };
}
