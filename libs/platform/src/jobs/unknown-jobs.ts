import { Injectable } from '@nestjs/common';
import { DelayedError, UnrecoverableError, type Job } from 'bullmq';
import { DataSource } from 'typeorm';
import { databaseInstant } from '../database/database-instant.js';
import { Log } from '../logs/log.js';
import { Metrics } from '../metrics/metrics.js';
import { isOpen } from '../outbox/outbox.repository.js';
import { countUnknownRows, failUnknownRows } from '../outbox/unknown-rows.repository.js';
import type { Envelope } from './handed-flow.js';
import { definedJobs, QUEUES, type QueueName } from './job-definition.js';
import { JobQueues } from './job-queues.js';
import { offeredByTheClock, putOffFor } from './put-off.js';

/** For how long what this release does not know is left to one that does. */
const HOURS_LEFT = 24;

const knownNames = (): string[] => definedJobs().map(({ name }) => name);

/** Jobs that this release does not know, for a newer or an older one runs beside it: they are left to that one, for a day. */
@Injectable()
export class UnknownJobs {
  private readonly told = new Set<string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
    private readonly log: Log,
    metrics: Metrics,
  ) {
    metrics.gauge(
      'medspil_outbox_unknown_rows',
      'Due, unfinished outbox rows of jobs that this process does not know, by job.',
      ['job'],
      async () =>
        (await countUnknownRows(this.dataSource.manager, knownNames())).map(({ job, rows }) => ({
          value: rows,
          labels: { job },
        })),
    );
  }

  /** Gives up the rows of unknown jobs that nobody who knows them has looked at for a day, and tells of the others once. */
  async giveUpStale(): Promise<void> {
    const known = knownNames();
    for (const { id, job } of await failUnknownRows(this.dataSource.manager, known, HOURS_LEFT))
      this.log.error({ outboxId: id, job }, 'job given up: no release that ran for a day knows it');
    for (const { job } of await countUnknownRows(this.dataSource.manager, known)) this.tell(job);
  }

  /**
   * Gives a job back to its queue, so that a process that knows it takes it a little later.
   * @throws DelayedError where it was given back, UnrecoverableError where nobody is to do it any more
   */
  async putOff(job: Job<Envelope, void>): Promise<never> {
    if (!(await this.isLeftToOthers(job))) throw new UnrecoverableError(`no handler for job "${job.name}"`);
    this.tell(job.name);
    await job.moveToDelayed(Date.now() + putOffFor(job.attemptsStarted), job.token);
    throw new DelayedError();
  }

  private async isLeftToOthers(job: Job<Envelope, void>): Promise<boolean> {
    const { data, queueName, repeatJobKey, attemptsStarted } = job;
    const row = data.outboxId ?? data.flowOf;
    if (row) return isOpen(this.dataSource.manager, row);
    const queue = QUEUES.find((known) => known === queueName);
    if (!queue || !repeatJobKey) return false;
    if (await this.isAsserted(queue, repeatJobKey)) return offeredByTheClock(attemptsStarted);
    // It would bring the job back for ever.
    await this.queues.get(queue).removeJobScheduler(repeatJobKey);
    return false;
  }

  /** Whether somebody has said within a day that the job comes back. */
  private async isAsserted(queue: QueueName, schedule: string): Promise<boolean> {
    const found = await this.queues.get(queue).getJobScheduler(schedule);
    const asserted = Date.parse(found?.template?.data?.assertedAt ?? '');
    const now = await databaseInstant(this.dataSource.manager);
    return now.getTime() - asserted < HOURS_LEFT * 3_600_000;
  }

  private tell(job: string): void {
    if (this.told.has(job)) return;
    this.told.add(job);
    this.log.warn({ job }, 'a job that this release does not know; it is left to one that does');
  }
}
