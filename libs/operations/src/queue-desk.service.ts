import { Injectable } from '@nestjs/common';
import { authorize, recordAction, type Principal } from '#identity';
import { DeadLetters, JobQueues, QUEUES, Transactions, type QueueName } from '#platform';

/** How many jobs of a queue are in each state, by BullMQ's words. */
export interface QueueState {
  readonly name: QueueName;
  readonly paused: boolean;
  readonly counts: Readonly<Record<string, number>>;
  /** Outbox rows of this queue that were given up and wait for a decision. */
  readonly deadLetters: number;
}

/** What operators see of the queues, and how they hold one up: the same on Redis and on PostgreSQL. */
@Injectable()
export class QueueDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly queues: JobQueues,
    private readonly letters: DeadLetters,
  ) {}

  /** @throws DomainError `not-signed-in` (401), `forbidden` (403) */
  async list(principal: Principal): Promise<readonly QueueState[]> {
    authorize(principal, 'queue.read', {});
    const dead = await this.transactions.run((tx) => this.letters.countByQueue(tx));
    return Promise.all(QUEUES.map((name) => this.stateOf(name, dead.get(name) ?? 0)));
  }

  /** Workers begin no more jobs of this queue; those that run end. Pausing twice changes nothing. */
  pause(principal: Principal, name: QueueName): Promise<QueueState> {
    return this.control(principal, name, true);
  }

  /** Workers take jobs of this queue again. Resuming twice changes nothing. */
  resume(principal: Principal, name: QueueName): Promise<QueueState> {
    return this.control(principal, name, false);
  }

  /** The entry of what changes is written first: where the queue cannot be reached it is rolled back. */
  private async control(principal: Principal, name: QueueName, paused: boolean): Promise<QueueState> {
    const dead = await this.transactions.run(async (tx) => {
      authorize(principal, 'queue.control', {});
      const queue = this.queues.get(name);
      if ((await queue.isPaused()) !== paused) {
        const about = { resource: 'queue', resourceId: name } as const;
        await recordAction(tx, principal, { action: 'queue.control', ...about, after: { paused } });
        await (paused ? queue.pause() : queue.resume());
      }
      return this.letters.countByQueue(tx);
    });
    return this.stateOf(name, dead.get(name) ?? 0);
  }

  private async stateOf(name: QueueName, deadLetters: number): Promise<QueueState> {
    const queue = this.queues.get(name);
    return { name, paused: await queue.isPaused(), counts: await queue.getJobCounts(), deadLetters };
  }
}
