import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { definedJobs, QUEUES, type JobDefinition, type QueueName } from '../jobs/job-definition.js';
import { JobQueues } from '../jobs/job-queues.js';
import { bullJobId, flowOf, jobOf } from './hand-over.js';
import { Log } from '../logs/log.js';
import {
  deleteFinishedBefore,
  lockDueRows,
  markFailed,
  markHandedOver,
  markStillUnderWay,
  type DueRow,
} from './outbox.repository.js';

/** After so many hand-overs, each with its own retries, a row is a dead letter. */
const MOST_HAND_OVERS = 5;
const BATCH = 200;
/** Finished rows are kept so long for whoever asks what happened. */
const DAYS_KEPT = 30;

/** Queue states in which a job will still run or is running. */
const UNDER_WAY = new Set(['waiting', 'active', 'delayed', 'prioritized', 'waiting-children']);

/**
 * Hands outbox rows to BullMQ, again and again until their handlers have finished them. It may die between any two steps:
 * a row that was added to a queue but not marked is added once more under the same id, which BullMQ ignores; one that was
 * marked but whose job is gone (an emptied Redis) is handed over again.
 */
@Injectable()
export class OutboxRelay {
  /** How long a handed-over row may stay unfinished before its job is looked up. */
  patienceSeconds = 30;

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
    private readonly log: Log,
  ) {}

  /** Hands over what is due now. @returns how many rows it looked at */
  async handOverDue(): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const rows = await lockDueRows(tx, this.patienceSeconds, BATCH);
      if (rows.length === 0) return 0;
      const jobs = new Map(definedJobs().map((job) => [job.name, job]));
      await this.refuse(
        tx,
        rows.filter((row) => !jobs.has(row.job)),
      );
      for (const queue of QUEUES) {
        await this.handOver(
          tx,
          queue,
          rows.filter((row) => jobs.get(row.job)?.queue === queue),
          jobs,
        );
      }
      return rows.length;
    });
  }

  /** Deletes rows that were finished a month ago. */
  forgetFinished(): Promise<void> {
    return deleteFinishedBefore(this.dataSource.manager, DAYS_KEPT);
  }

  private async handOver(
    tx: EntityManager,
    name: QueueName,
    rows: readonly DueRow[],
    jobs: ReadonlyMap<string, JobDefinition<object>>,
  ): Promise<void> {
    if (rows.length === 0) return;
    const queue = this.queues.get(name);
    const underWay: DueRow[] = [];
    const due: DueRow[] = [];
    for (const row of rows) {
      const state = row.handOvers === 0 ? 'unknown' : await queue.getJobState(bullJobId(row, row.handOvers));
      if (UNDER_WAY.has(state)) underWay.push(row);
      else if (row.handOvers - row.retriedAtHandOver >= MOST_HAND_OVERS) await this.giveUp(tx, row);
      else due.push(row);
    }
    const known = due.flatMap((row) => {
      const job = jobs.get(row.job);
      return job ? [{ row, job }] : [];
    });
    await queue.addBulk(known.filter(({ row }) => !row.children).map(({ row, job }) => jobOf(row, job)));
    for (const { row, job } of known) if (row.children) await this.queues.addFlow(flowOf(row, job, jobs));
    await markHandedOver(
      tx,
      due.map((row) => row.id),
    );
    await markStillUnderWay(
      tx,
      underWay.map((row) => row.id),
    );
  }

  private async giveUp(tx: EntityManager, row: DueRow): Promise<void> {
    this.log.error({ outboxId: row.id, job: row.job }, 'job given up after all hand-overs');
    await markFailed(tx, row.id);
  }

  private async refuse(tx: EntityManager, rows: readonly DueRow[]): Promise<void> {
    for (const row of rows) await markFailed(tx, row.id, `no job is named "${row.job}"`);
  }
}
