import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { ConnectionLog } from '../logs/connection-log.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { QUEUES, type QueueName } from './job-definition.js';
import type { HandedFlow } from './handed-flow.js';
import { openQueueBackend, type FlowAdder, type JobQueue, type QueueBackend } from './queue-backend.js';

const isBullQueue = (queue: object): queue is Queue => queue instanceof Queue;

/** The open queues of this process. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  readonly backend: QueueBackend;
  private readonly flows: FlowAdder;
  private readonly queues = new Map<QueueName, JobQueue>();

  constructor(@Inject(SETTINGS) settings: Settings, connections: ConnectionLog) {
    this.backend = openQueueBackend(settings);
    this.flows = this.backend.flows();
    this.flows.on('error', connections.teller({}, 'flow connection'));
    for (const name of QUEUES) {
      const queue = this.backend.queue(name);
      queue.on('error', connections.teller({ queue: name }, 'queue connection'));
      this.queues.set(name, queue);
    }
  }

  /** Adds a job and those that have to be done before it, all or none. */
  async addFlow(flow: HandedFlow): Promise<void> {
    await this.flows.add(flow);
  }

  get(name: QueueName): JobQueue {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`no queue "${name}"`);
    return queue;
  }

  /** The queue as BullMQ's own tools take it, e.g. to show its jobs. */
  board(name: QueueName): Queue {
    const queue = this.get(name);
    if (!isBullQueue(queue)) throw new Error(`"${name}" is no queue of BullMQ`);
    return queue;
  }

  /** Answers where the queue's store answers; rejects otherwise. */
  async ping(): Promise<void> {
    await this.get('lifecycle').getJobCounts('waiting');
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([this.flows, ...this.queues.values()].map((open) => open.close()));
    await this.backend.close();
  }
}
