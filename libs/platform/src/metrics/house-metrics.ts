import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QUEUES } from '../jobs/job-definition.js';
import { JobQueues } from '../jobs/job-queues.js';
import { outboxBacklog, type OutboxBacklog } from '../outbox/outbox-backlog.query.js';
import { Metrics, type Reading } from './metrics.js';

/** `prioritized` are those that wait behind all others. */
const JOB_STATES = ['waiting', 'prioritized', 'active', 'delayed', 'failed'] as const;

/** What the whole house has, looked up by whichever process is asked: jobs in queues, rows of the outbox. */
@Injectable()
export class HouseMetrics {
  private reading: Promise<OutboxBacklog> | undefined;

  constructor(
    metrics: Metrics,
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
  ) {
    metrics.gauge(
      'medspil_queue_jobs',
      'Jobs in a queue by state; failed ones are kept for a week.',
      ['queue', 'state'],
      () => this.jobs(),
    );
    metrics.gauge(
      'medspil_outbox_rows',
      'Outbox rows by state: due (not handed over yet), scheduled for later, put off (failed, to be tried again), handed over, dead (given up).',
      ['state'],
      async () =>
        Object.entries((await this.backlog()).rows).map(([state, value]) => ({
          value,
          labels: { state },
        })),
    );
    metrics.gauge(
      'medspil_outbox_oldest_seconds',
      'For how long the oldest unfinished outbox row has been due; 0 where none is.',
      [],
      async () => [{ value: (await this.backlog()).oldestSeconds }],
    );
  }

  /** Gauges that are asked at one time share what is read. */
  private backlog(): Promise<OutboxBacklog> {
    this.reading ??= outboxBacklog(this.dataSource.manager).finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async jobs(): Promise<readonly Reading[]> {
    const perQueue = await Promise.all(
      QUEUES.map(async (queue) => {
        const counts = await this.queues.get(queue).getJobCounts(...JOB_STATES);
        return JOB_STATES.map((state) => ({ value: counts[state] ?? 0, labels: { queue, state } }));
      }),
    );
    return perQueue.flat();
  }
}
