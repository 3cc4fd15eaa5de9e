import type { JobsOptions } from 'bullmq';
import type { QueueName } from './job-definition.js';

/** What travels through a queue: the outbox row that it comes from (none for scheduled jobs) and the job's payload. */
export interface Envelope {
  readonly outboxId?: string;
  /** Of a child: the outbox row of the parent, which tells what went wrong. */
  readonly flowOf?: string;
  /** Of a job by the clock: when, by the database's clock, a process that knows the job last said that it comes back. */
  readonly assertedAt?: string;
  readonly payload: unknown;
}

/** A job as BullMQ takes it. */
export interface HandedJob {
  readonly name: string;
  readonly data: Envelope;
  readonly opts: JobsOptions & { readonly jobId: string };
}

/** A parent that waits until all of its children are done, and fails where one of them does. */
export interface HandedFlow extends HandedJob {
  readonly queueName: QueueName;
  readonly children: readonly (HandedJob & { readonly queueName: QueueName })[];
}
