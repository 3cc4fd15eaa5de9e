import { createPostgresBackend, Queue, Worker, withBackend, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import type { Settings } from '../settings/settings.js';
import type { QueueName } from './job-definition.js';

/** What travels through a queue: the outbox row that it comes from (none for scheduled jobs) and the job's payload. */
export interface Envelope {
  readonly outboxId?: string;
  readonly payload: unknown;
}

type AnyQueue = Queue<Envelope, void>;

/** The part of a BullMQ queue that the house uses, the same on both backends. */
export type JobQueue = Pick<
  AnyQueue,
  'name' | 'addBulk' | 'getJobState' | 'upsertJobScheduler' | 'getJobCounts' | 'close' | 'waitUntilReady'
> & { on(event: 'error', listener: (error: Error) => void): unknown };

export type JobWorker = Pick<Worker<Envelope, void>, 'run' | 'close' | 'waitUntilReady'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
};

/** Opens queues and workers on Redis or, where none is set, on the database. The rest of the house sees no difference. */
export interface QueueBackend {
  queue(name: QueueName): JobQueue;
  worker(name: QueueName, process: Processor<Envelope, void>, concurrency: number): JobWorker;
  close(): Promise<void>;
}

function redisBackend(url: string, prefix: string): QueueBackend {
  // BullMQ closes only connections that it opened, so these two are closed here.
  const commands = new Redis(url, { maxRetriesPerRequest: 1, lazyConnect: true });
  const blocking = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  for (const connection of [commands, blocking]) connection.on('error', () => undefined);
  return {
    queue: (name) => new Queue(name, { connection: commands, prefix }),
    worker: (name, process, concurrency) =>
      new Worker(name, process, { connection: blocking, prefix, concurrency, autorun: false }),
    close: () => {
      commands.disconnect();
      blocking.disconnect();
      return Promise.resolve();
    },
  };
}

function postgresBackend(connectionString: string, schema: string): QueueBackend {
  const onPostgres = withBackend(createPostgresBackend);
  const connection = (max: number) => ({ connectionString, schema, migrate: true, max });
  return {
    queue: (name) => new onPostgres.Queue<Envelope, void>(name, { connection: connection(2) }),
    worker: (name, process, concurrency) =>
      new onPostgres.Worker<Envelope, void>(name, process, {
        connection: connection(concurrency + 1),
        concurrency,
        autorun: false,
      }),
    close: () => Promise.resolve(),
  };
}

export const openQueueBackend = (settings: Pick<Settings, 'queues' | 'databaseUrl'>): QueueBackend =>
  settings.queues.kind === 'redis'
    ? redisBackend(settings.queues.url, settings.queues.prefix)
    : postgresBackend(settings.databaseUrl, settings.queues.schema);
