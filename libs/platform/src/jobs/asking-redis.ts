import { Redis, type RedisOptions } from 'ioredis';

/**
 * The connections to Redis of somebody who asks. Commands fail while Redis is away, for nobody wants a question asked later; the copy
 * on which BullMQ listens waits for Redis.
 */
export class AskingRedis extends Redis {
  private readonly copies: Redis[] = [];

  constructor(url: string) {
    super(url, { maxRetriesPerRequest: 1 });
  }

  override duplicate(override?: Partial<RedisOptions>): Redis {
    const copy = super.duplicate({ ...override, maxRetriesPerRequest: null });
    this.copies.push(copy);
    return copy;
  }

  /** At once. BullMQ by itself waits until Redis is back before it closes what it listens on. */
  disconnectAll(): void {
    for (const connection of [this, ...this.copies]) {
      const waits = connection.status === 'reconnecting';
      connection.disconnect();
      // Of one that waits for its next try ioredis says nothing.
      if (waits) connection.emit('end');
    }
  }
}
