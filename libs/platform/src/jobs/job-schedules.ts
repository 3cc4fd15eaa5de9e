import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseInstant } from '../database/database-instant.js';
import { Log } from '../logs/log.js';
import type { JobDefinition } from './job-definition.js';
import { JobQueues } from './job-queues.js';
import { isToBeWritten, type HeldSchedule, type Schedule } from './schedule-upkeep.js';
import { isUnderWay } from './under-way.js';

const REASSERT_MS = 60_000;

const OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: 50,
  removeOnFail: 500,
} as const;

/** The id that BullMQ gives the run of a schedule that is due then. */
const runId = (schedule: string, due: number): string => `repeat:${schedule}:${due}`;

/** Jobs that come back by the clock. Looked after again and again, so that an emptied Redis has them back in a minute. */
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
    const since = await databaseInstant(this.dataSource.manager);
    await this.assert(since);
    this.timer = setInterval(() => {
      this.assert(since).catch((error: unknown) => {
        this.log.warn({ error: String(error) }, 'schedules could not be asserted');
      });
    }, REASSERT_MS);
  }

  private async assert(since: Date): Promise<void> {
    const now = await databaseInstant(this.dataSource.manager);
    for (const schedule of this.schedules) {
      const held = await this.held(schedule);
      if (isToBeWritten(schedule, held, now.getTime(), since.getTime())) await this.write(schedule, now);
    }
  }

  private async held({ job }: Schedule): Promise<HeldSchedule | undefined> {
    const queue = this.queues.get(job.queue);
    const found = await queue.getJobScheduler(job.name);
    if (found?.next === undefined) return undefined;
    const data = found.template?.data;
    return {
      pattern: found.pattern,
      tz: found.tz,
      payload: data?.payload,
      assertedAt: Date.parse(data?.assertedAt ?? ''),
      // BullMQ says when it is due by the clock of a process.
      dueIn: found.next - Date.now(),
      isRunThere: isUnderWay(await queue.getJobState(runId(job.name, found.next))),
    };
  }

  private async write({ job, payload, pattern, tz }: Schedule, now: Date): Promise<void> {
    const data = { payload, assertedAt: now.toISOString() };
    await this.queues
      .get(job.queue)
      .upsertJobScheduler(job.name, { pattern, tz }, { name: job.name, data, opts: OPTIONS });
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
