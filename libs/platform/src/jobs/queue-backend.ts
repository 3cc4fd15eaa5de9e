import {
  createPostgresBackend,
  FlowProducer,
  Queue,
  Worker,
  withBackend,
  type FlowJob,
  type Processor,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Settings } from '../settings/settings.js';
import type { Envelope, HandedFlow } from './handed-flow.js';
import type { QueueName } from './job-definition.js';

type AnyQueue = Queue<Envelope, void>;

/** The part of a BullMQ queue that the house uses, the same on both backends. */
export type JobQueue = Pick<
  AnyQueue,
  | 'name'
  | 'addBulk'
  | 'getJobState'
  | 'upsertJobScheduler'
  | 'getJobScheduler'
  | 'removeJobScheduler'
  | 'getJobCounts'
  | 'close'
  | 'waitUntilReady'
  | 'pause'
  | 'resume'
  | 'isPaused'
> & { on(event: 'error', listener: (error: Error) => void): unknown };

/** Adds parents with their children. */
export interface FlowAdder {
  add(flow: HandedFlow): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export type JobWorker = Pick<Worker<Envelope, void>, 'run' | 'close' | 'waitUntilReady'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
};

/** How much a worker does at once, and how much all workers of the queue begin in a second. */
export interface WorkerPace {
  readonly concurrency: number;
  readonly perSecond?: number | undefined;
}

const limiterOf = (perSecond: number | undefined) =>
  perSecond === undefined ? {} : { limiter: { max: perSecond, duration: 1000 } };

/** Opens queues and workers on Redis or, where none is set, on the database. The rest of the house sees no difference. */
export interface QueueBackend {
  queue(name: QueueName): JobQueue;
  flows(): FlowAdder;
  worker(name: QueueName, process: Processor<Envelope, void>, pace: WorkerPace): JobWorker;
  close(): Promise<void>;
}

/** BullMQ takes mutable lists only. */
const flowAdder = (
  producer: Omit<FlowAdder, 'add'> & { add(flow: FlowJob): Promise<unknown> },
): FlowAdder => ({
  add: ({ children, ...parent }) => producer.add({ ...parent, children: [...children] }),
  close: () => producer.close(),
  on: (event, listener) => producer.on(event, listener),
});

function redisBackend(url: string, prefix: string): QueueBackend {
  // BullMQ closes only connections that it opened, so these two are closed here.
  const commands = new Redis(url, { maxRetriesPerRequest: 1, lazyConnect: true });
  const blocking = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  for (const connection of [commands, blocking]) connection.on('error', () => undefined);
  return {
    queue: (name) => new Queue(name, { connection: commands, prefix }),
    flows: () => flowAdder(new FlowProducer({ connection: commands, prefix })),
    worker: (name, process, { concurrency, perSecond }) =>
      new Worker(name, process, {
        connection: blocking,
        prefix,
        concurrency,
        autorun: false,
        ...limiterOf(perSecond),
      }),
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
    flows: () => flowAdder(new onPostgres.FlowProducer({ connection: connection(1) })),
    worker: (name, process, { concurrency, perSecond }) =>
      new onPostgres.Worker<Envelope, void>(name, process, {
        connection: connection(concurrency + 1),
        concurrency,
        autorun: false,
        ...limiterOf(perSecond),
      }),
    close: () => Promise.resolve(),
  };
}

export const openQueueBackend = (settings: Pick<Settings, 'queues' | 'databaseUrl'>): QueueBackend =>
  settings.queues.kind === 'redis'
    ? redisBackend(settings.queues.url, settings.queues.prefix)
    : postgresBackend(settings.databaseUrl, settings.queues.schema);
