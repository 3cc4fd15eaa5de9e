import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { SpanKind } from '@opentelemetry/api';
import type { Job } from 'bullmq';
import { DataSource } from 'typeorm';
import { ConnectionLog } from '../logs/connection-log.js';
import { Log } from '../logs/log.js';
import { withLogContext } from '../logs/log-context.js';
import { Metrics } from '../metrics/metrics.js';
import { finishRow, isFinished, noteError, traceParentOf } from '../outbox/outbox.repository.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { currentTraceId, inSpan, traceOf } from '../tracing/spans.js';
import { Tracing } from '../tracing/tracing.js';
import { QUEUES, type QueueName } from './job-definition.js';
import { JobAlreadyFinished, JobHandlers, type JobRun } from './job-handlers.js';
import { JobQueues } from './job-queues.js';
import type { Envelope } from './handed-flow.js';
import type { JobWorker, WorkerPace } from './queue-backend.js';
import { UnknownJobs } from './unknown-jobs.js';

/** Jobs of one queue at once. Matching is one: the process owns one index. */
const CONCURRENCY: Readonly<Record<QueueName, number>> = {
  matching: 1,
  mail: 4,
  lifecycle: 2,
  imports: 1,
  digests: 2,
};

/** Takes jobs from the queues and gives each to its handler. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private workers: JobWorker[] = [];
  private readonly noteDuration: (
    seconds: number,
    labels: { readonly queue: string; readonly job: string; readonly result: 'done' | 'failed' },
  ) => void;

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
    private readonly handlers: JobHandlers,
    private readonly unknown: UnknownJobs,
    private readonly log: Log,
    private readonly connections: ConnectionLog,
    private readonly tracing: Tracing,
    @Inject(SETTINGS) private readonly settings: Settings,
    metrics: Metrics,
  ) {
    this.noteDuration = metrics.duration('medspil_job_duration_seconds', 'Tries of jobs.', [
      'queue',
      'job',
      'result',
    ]);
  }

  /** Only mail is held back: to what the SMTP server of the settings takes in a second. */
  private paceOf(name: QueueName): WorkerPace {
    const { perSecond } = this.settings.mail;
    return { concurrency: CONCURRENCY[name], perSecond: name === 'mail' ? perSecond : undefined };
  }

  /** @throws Error where a declared job has no handler */
  async start(): Promise<void> {
    this.handlers.assertComplete();
    for (const name of QUEUES) {
      // A worker on Postgres whose schema is missing retries without pause, so the queue, which migrates, comes first.
      await this.queues.get(name).waitUntilReady();
      const worker = this.queues.backend.worker(name, (job) => this.traced(job), this.paceOf(name));
      worker.on('error', this.connections.teller({ queue: name }, 'worker connection'));
      this.workers.push(worker);
      worker.run().catch((error: unknown) => {
        this.log.error({ queue: name, error: String(error) }, 'worker stopped');
      });
    }
  }

  /** Goes on with the trace of whoever asked for the job. */
  private async traced(job: Job<Envelope, void>): Promise<void> {
    const { outboxId, flowOf } = job.data;
    if (!this.tracing.on) return this.process(job);
    const row = outboxId ?? flowOf;
    const parent = row ? await traceParentOf(this.dataSource.manager, row) : null;
    const attributes = { 'messaging.destination.name': job.queueName, 'medspil.job_id': job.id ?? '' };
    return inSpan(`job ${job.name}`, { kind: SpanKind.CONSUMER, attributes, parent: traceOf(parent) }, () =>
      withLogContext({ traceId: currentTraceId() ?? '' }, () => this.process(job)),
    );
  }

  private process(job: Job<Envelope, void>): Promise<void> {
    const { outboxId, flowOf, payload } = job.data;
    const noted = outboxId ?? flowOf;
    const context = { job: job.name, jobId: job.id ?? '', ...(outboxId ? { outboxId } : {}) };
    return withLogContext(context, async () => {
      const handler = this.handlers.find(job.name);
      if (!handler) return this.unknown.putOff(job);
      if (outboxId && (await isFinished(this.dataSource.manager, outboxId))) return;
      const started = performance.now();
      const note = (result: 'done' | 'failed'): number => {
        const ms = performance.now() - started;
        this.noteDuration(ms / 1000, { queue: job.queueName, job: job.name, result });
        return Math.round(ms);
      };
      try {
        await handler(payload, this.runOf(job));
        if (outboxId) await finishRow(this.dataSource.manager, outboxId);
        this.log.info({ ms: note('done') }, 'job done');
      } catch (error) {
        if (error instanceof JobAlreadyFinished) return;
        note('failed');
        this.log.warn({ attempt: job.attemptsMade + 1, error: String(error) }, 'job failed');
        if (noted) await noteError(this.dataSource.manager, noted, String(error));
        throw error;
      }
    });
  }

  private runOf(job: Job<Envelope, void>): JobRun {
    const { outboxId } = job.data;
    return {
      id: job.id ?? '',
      attempt: job.attemptsMade + 1,
      finish: async (tx) => {
        if (outboxId && !(await finishRow(tx, outboxId))) throw new JobAlreadyFinished(outboxId);
      },
      progress: (percent) => job.updateProgress(percent),
    };
  }

  /** Lets running jobs end; what was not begun stays in its queue. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
    this.workers = [];
  }
}
