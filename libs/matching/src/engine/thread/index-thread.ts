import { Worker } from 'node:worker_threads';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Log, SETTINGS, type Settings } from '#platform';
import { IndexMetrics } from '../index-metrics.js';
import type { Told } from '../matching-engine.js';
import type { OperationName, RequestOf, ResultOf } from '../operations.js';
import { toldOf, type EngineReply, type FromThread, type ToThread } from './messages.js';

/** Threads run built code; beside the sources (under Jest) that is their twin in `dist`. */
const ENTRY = new URL(
  import.meta.url.endsWith('.js')
    ? './main.js'
    : '../../../../../dist/libs/matching/src/engine/thread/main.js',
  import.meta.url,
);

interface Waiting {
  resolve(reply: EngineReply): void;
  reject(error: Error): void;
}

type Message = ToThread extends infer M ? (M extends ToThread ? Omit<M, 'id'> : never) : never;

/**
 * The index in a thread of its own, so that a scan blocks neither HTTP nor the locks of jobs. The thread starts with the first
 * question; where it dies, questions at hand fail, and the next one starts another.
 */
@Injectable()
export class IndexThread implements OnApplicationShutdown {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly log: Log,
    private readonly metrics: IndexMetrics,
  ) {}

  /** The answer, from an index that has read what was committed before. */
  async ask<Name extends OperationName>(
    operation: Name,
    request: RequestOf<Name>,
  ): Promise<Told<ResultOf<Name>>> {
    // The thread runs the same table of operations, so the result is of this one's type.
    return toldOf(await this.reply(operation, request)) as Told<ResultOf<Name>>;
  }

  /** The reply to a question of another process. */
  reply(operation: string, request: unknown): Promise<EngineReply> {
    return this.send({ operation, request });
  }

  /** Counts the market anew and makes the result the current statistics. */
  async renewStatistics(): Promise<void> {
    toldOf(await this.send({ renew: true }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
  }

  private send(message: Message): Promise<EngineReply> {
    const worker = (this.worker ??= this.start());
    const id = (this.lastId += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...message });
    });
  }

  private start(): Worker {
    const worker = new Worker(ENTRY, { workerData: { databaseUrl: this.settings.databaseUrl } });
    worker.on('message', ({ id, reply, size }: FromThread) => {
      if (size) this.metrics.note(size);
      this.waiting.get(id)?.resolve(reply);
      this.waiting.delete(id);
    });
    worker.on('error', (error) => {
      this.log.error({ error: error.message }, 'matching thread');
    });
    worker.on('exit', () => {
      this.worker = undefined;
      for (const waiting of this.waiting.values()) waiting.reject(new Error('the matching thread ended'));
      this.waiting.clear();
    });
    return worker;
  }
}
