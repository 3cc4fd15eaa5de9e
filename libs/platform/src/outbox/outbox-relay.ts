import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { definedJobs, QUEUES, type JobDefinition, type QueueName } from '../jobs/job-definition.js';
import { JobQueues } from '../jobs/job-queues.js';
import { isUnderWay } from '../jobs/under-way.js';
import { bullJobId, flowOf, jobOf } from './hand-over.js';
import { Log } from '../logs/log.js';
import { lockNewRows, lockOverdueRows, type DueRow } from './due-rows.repository.js';
import {
  deleteFinishedBefore,
  markFailed,
  markHandedOver,
  markStillUnderWay,
  noteError,
  putOff,
} from './outbox.repository.js';
import { isSpent, retryPause } from './retry-pause.js';

const BATCH = 200;
/** Rows whose jobs are looked up at a time, so that what waits in queues costs a bounded time however much it is. */
const LOOK_UPS = 500;
/** Finished rows are kept so long for whoever asks what happened. */
const DAYS_KEPT = 30;

type Jobs = ReadonlyMap<string, JobDefinition<object>>;
type Fate = 'under-way' | 'spent' | 'failed' | 'due';

/** Since it was asked for, or since an operator let it be tried again. */
const timesHandedOver = ({ handOvers, retriedAtHandOver }: DueRow): number => handOvers - retriedAtHandOver;

/**
 * Hands outbox rows to BullMQ, again and again until their handlers have finished them. It may die between any two steps:
 * a row that was added to a queue but not marked is added once more under the same id, which BullMQ ignores; one that was
 * marked but whose job is gone (an emptied Redis) is handed over again, and one whose job failed, in the queue or by the errors that
 * were noted, after a pause that grows. Rows of jobs that this release does not know are left to one that does (`UnknownJobs`).
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

  /** Hands over some new rows or, where there are none, looks some up that were handed over. @returns how many it moved on */
  async handOverDue(): Promise<number> {
    return (await this.handOverNew()) || (await this.lookUp());
  }

  /** Hands over some of the rows that never were, or whose pause is over. @returns how many */
  handOverNew(): Promise<number> {
    return this.pass((tx, known) => lockNewRows(tx, known, BATCH));
  }

  /**
   * Looks up some of the rows that were handed over long ago, those first that were not looked up for longest.
   * @returns how many it handed over again, put off or gave up; 0 where all that it saw are under way
   */
  lookUp(): Promise<number> {
    return this.pass((tx, known) => lockOverdueRows(tx, known, this.patienceSeconds, LOOK_UPS));
  }

  /** Deletes rows that were finished a month ago. */
  forgetFinished(): Promise<void> {
    return deleteFinishedBefore(this.dataSource.manager, DAYS_KEPT);
  }

  private pass(
    lock: (tx: EntityManager, known: readonly string[]) => Promise<readonly DueRow[]>,
  ): Promise<number> {
    const jobs: Jobs = new Map(definedJobs().map((job) => [job.name, job]));
    return this.dataSource.transaction(async (tx) => {
      const rows = await lock(tx, [...jobs.keys()]);
      let moved = 0;
      for (const queue of QUEUES) {
        const ofQueue = rows.filter((row) => jobs.get(row.job)?.queue === queue);
        if (ofQueue.length > 0) moved += await this.moveOn(tx, queue, ofQueue, jobs);
      }
      return moved;
    });
  }

  private async moveOn(
    tx: EntityManager,
    name: QueueName,
    rows: readonly DueRow[],
    jobs: Jobs,
  ): Promise<number> {
    const fates = await Promise.all(rows.map((row) => this.fateOf(row, name)));
    const having = (fate: Fate) => rows.filter((_, index) => fates[index] === fate);
    const due = having('due');
    const refused = await this.addToQueue(name, due, jobs);
    await markHandedOver(
      tx,
      due.map((row) => row.id),
    );
    for (const [id, error] of refused) await noteError(tx, id, error);
    const underWay = having('under-way');
    await markStillUnderWay(
      tx,
      underWay.map((row) => row.id),
    );
    await putOff(tx, new Map(having('failed').map((row) => [row.id, retryPause(timesHandedOver(row)) ?? 0])));
    for (const row of having('spent')) await this.giveUp(tx, row);
    return rows.length - underWay.length;
  }

  /** Asked for many rows at a time, which Redis is asked in one go. */
  private async fateOf(row: DueRow, name: QueueName): Promise<Fate> {
    if (row.handOvers === 0) return 'due';
    const state = await this.queues.get(name).getJobState(bullJobId(row, row.handOvers));
    if (isUnderWay(state)) return 'under-way';
    if (isSpent(timesHandedOver(row))) return 'spent';
    // Where very many fail, a queue forgets the oldest failed jobs before they are looked up.
    const hasFailed = state === 'failed' || (state === 'unknown' && row.hasFailed);
    return row.isHandedOver && hasFailed ? 'failed' : 'due';
  }

  /** @returns what went wrong with rows that the queue does not take, by their ids */
  private async addToQueue(
    name: QueueName,
    rows: readonly DueRow[],
    jobs: Jobs,
  ): Promise<ReadonlyMap<string, string>> {
    const known = rows.flatMap((row) => {
      const job = jobs.get(row.job);
      return job ? [{ row, job }] : [];
    });
    await this.queues
      .get(name)
      .addBulk(known.filter(({ row }) => !row.children).map(({ row, job }) => jobOf(row, job)));
    const refused = new Map<string, string>();
    for (const { row, job } of known) {
      const error = row.children ? await this.addFlow(row, job, jobs) : undefined;
      if (error !== undefined) refused.set(row.id, error);
    }
    return refused;
  }

  /** One flow that cannot be handed over keeps no other row waiting. @returns what went wrong, where the queue's store is there */
  private async addFlow(row: DueRow, job: JobDefinition<object>, jobs: Jobs): Promise<string | undefined> {
    try {
      await this.queues.addFlow(flowOf(row, job, jobs));
      return undefined;
    } catch (error) {
      await this.queues.ping();
      this.log.error({ outboxId: row.id, job: row.job, error: String(error) }, 'a flow was not taken');
      return String(error);
    }
  }

  private async giveUp(tx: EntityManager, row: DueRow): Promise<void> {
    this.log.error({ outboxId: row.id, job: row.job }, 'job given up after all hand-overs');
    await markFailed(tx, row.id);
  }
}
