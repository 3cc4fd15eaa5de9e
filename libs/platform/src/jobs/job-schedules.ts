import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseInstant } from '../database/database-instant.js';
import { Log } from '../logs/log.js';
import type { JobDefinition } from './job-definition.js';
import { JobQueues } from './job-queues.js';

interface Schedule {
  readonly job: JobDefinition<object>;
  readonly payload: object;
  /** Five cron fields, read in `tz`. */
  readonly pattern: string;
  readonly tz: string;
}

const REASSERT_MS = 60_000;

/** Jobs that come back by the clock. Asserted again and again, so that an emptied Redis has them back in a minute. */
@Injectable()
export class JobSchedules implements OnApplicationShutdown {
  private readonly schedules: Schedule[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
    private readonly log: Log,
  ) {}

  add<P extends object>(job: JobDefinition<P>, payload: P, pattern: string, tz: string): void {
    this.schedules.push({ job, payload, pattern, tz });
  }

  async start(): Promise<void> {
    await this.assert();
    this.timer = setInterval(() => {
      this.assert().catch((error: unknown) => {
        this.log.warn({ error: String(error) }, 'schedules could not be asserted');
      });
    }, REASSERT_MS);
  }

  private async assert(): Promise<void> {
    const assertedAt = (await databaseInstant(this.dataSource.manager)).toISOString();
    for (const { job, payload, pattern, tz } of this.schedules) {
      await this.queues.get(job.queue).upsertJobScheduler(
        job.name,
        { pattern, tz },
        {
          name: job.name,
          data: { payload, assertedAt },
          opts: {
            attempts: 5,
            backoff: { type: 'exponential', delay: 1000 },
            removeOnComplete: 50,
            removeOnFail: 500,
          },
        },
      );
    }
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
