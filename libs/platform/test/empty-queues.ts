import type { QueueSettings } from '#platform';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';

const AT_ONCE = 10_000;

/** Takes every job away behind BullMQ's back, as a Redis that lost its memory does. */
export async function emptyQueues(dataSource: DataSource, queues: QueueSettings): Promise<void> {
  if (queues.kind === 'redis') {
    const redis = new Redis(queues.url);
    const keys = await redis.keys(`${queues.prefix}:*`);
    for (let from = 0; from < keys.length; from += AT_ONCE)
      await redis.unlink(keys.slice(from, from + AT_ONCE));
    redis.disconnect();
    return;
  }
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = $1 AND tablename NOT LIKE '%migration%'`,
    [queues.schema],
  );
  await dataSource.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
}
