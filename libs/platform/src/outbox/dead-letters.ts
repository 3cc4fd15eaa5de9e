import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { definedJobs, type QueueName } from '../jobs/job-definition.js';
import {
  countDeadLetters,
  deadLetters,
  errorsOf,
  lockDeadLetter,
  lockOpenLettersOf,
  reopenLetters,
} from './dead-letter.repository.js';
import type { DeadLetter, DeadLetterFilter, JobError } from './dead-letter.js';

const queueOf = (job: string): QueueName | null =>
  definedJobs().find(({ name }) => name === job)?.queue ?? null;

const jobsOf = (queue: QueueName): string[] =>
  definedJobs()
    .filter((job) => job.queue === queue)
    .map(({ name }) => name);

/** Outbox rows whose job failed at every hand-over. No row is ever deleted here. */
@Injectable()
export class DeadLetters {
  /** Those that wait for a decision, or those that were discarded; the latest to fail first. One more than `limit`. */
  async list(
    tx: EntityManager,
    filter: DeadLetterFilter,
    page: {
      readonly limit: number;
      readonly after?: readonly [failedAtMicros: number, id: string] | undefined;
    },
  ): Promise<DeadLetter[]> {
    const jobs = filter.queue === undefined ? undefined : jobsOf(filter.queue);
    const rows = await deadLetters(tx, { discarded: filter.discarded, job: filter.job, jobs }, page);
    return rows.map((row) => ({ ...row, queue: queueOf(row.job) }));
  }

  /** How many wait for a decision, by queue. */
  async countByQueue(tx: EntityManager): Promise<ReadonlyMap<QueueName, number>> {
    const counts = new Map<QueueName, number>();
    for (const { job, letters } of await countDeadLetters(tx)) {
      const queue = queueOf(job);
      if (queue) counts.set(queue, (counts.get(queue) ?? 0) + letters);
    }
    return counts;
  }

  /** @returns undefined where there is no such dead letter; locked until the transaction ends */
  async find(tx: EntityManager, id: string): Promise<DeadLetter | undefined> {
    const row = await lockDeadLetter(tx, id);
    return row && { ...row, queue: queueOf(row.job) };
  }

  /** What went wrong, the latest first. */
  errors(tx: EntityManager, id: string): Promise<JobError[]> {
    return errorsOf(tx, id);
  }

  /** Lets the row be handed over again, with all its tries. */
  retry(tx: EntityManager, id: string): Promise<void> {
    return reopenLetters(tx, [id]);
  }

  /**
   * The same for those of a kind of job, `most` of them, the longest given up first.
   * @returns their ids; where there are as many as `most`, more may be left
   */
  async retryAll(tx: EntityManager, job: string, most: number): Promise<readonly string[]> {
    const ids = await lockOpenLettersOf(tx, job, most);
    if (ids.length > 0) await reopenLetters(tx, ids);
    return ids;
  }

  /** Notes that the row is not to be tried again, and why. */
  async discard(tx: EntityManager, id: string, by: string | null, reason: string): Promise<void> {
    await tx.query(
      `UPDATE outbox SET discarded_at = clock_timestamp(), discarded_by = $2, discard_reason = $3 WHERE id = $1`,
      [id, by, reason],
    );
  }
}
