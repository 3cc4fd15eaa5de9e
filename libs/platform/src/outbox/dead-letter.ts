import type { QueueName } from '../jobs/job-definition.js';

/** An outbox row that was given up. */
export interface DeadLetter {
  readonly id: string;
  readonly job: string;
  /** Null where no loaded library declares the job any more. */
  readonly queue: QueueName | null;
  readonly key: string | null;
  /** Ids, never contents. */
  readonly payload: object;
  readonly createdAt: Date;
  readonly failedAt: Date;
  /** The same instant in microseconds since 1970, for the order of lists. */
  readonly failedAtMicros: string;
  readonly handOvers: number;
  readonly lastError: string | null;
  readonly discardedAt: Date | null;
  readonly discardedBy: string | null;
  readonly discardReason: string | null;
}

export interface DeadLetterFilter {
  readonly discarded: boolean;
  readonly job?: string | undefined;
  readonly queue?: QueueName | undefined;
}

/** One failed try. */
export interface JobError {
  readonly at: Date;
  readonly handOver: number;
  readonly error: string;
}
