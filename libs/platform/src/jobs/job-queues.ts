import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Log } from '../logs/log.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { QUEUES, type QueueName } from './job-definition.js';
import { openQueueBackend, type JobQueue, type QueueBackend } from './queue-backend.js';

/** The open queues of this process. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  readonly backend: QueueBackend;
  private readonly queues = new Map<QueueName, JobQueue>();

  constructor(@Inject(SETTINGS) settings: Settings, log: Log) {
    this.backend = openQueueBackend(settings);
    for (const name of QUEUES) {
      const queue = this.backend.queue(name);
      queue.on('error', (error) => {
        log.warn({ queue: name, error: error.message }, 'queue connection');
      });
      this.queues.set(name, queue);
    }
  }

  get(name: QueueName): JobQueue {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`no queue "${name}"`);
    return queue;
  }

  /** Answers where the queue's store answers; rejects otherwise. */
  async ping(): Promise<void> {
    await this.get('lifecycle').getJobCounts('waiting');
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }
}
