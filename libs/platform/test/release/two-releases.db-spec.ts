import { afterEach, describe, expect, it } from '@jest/globals';
import type { QueueSettings } from '#platform';
import pg from 'pg';
import { openTestDatabase, type TestDatabase } from '../test-database.js';
import { describeWithRedis, openTestRedis, type TestRedis } from '../test-redis.js';
import { startWorker, type StartedWorker } from './start-worker.js';

const NEW_JOBS = 12;

describe('a new release beside an old one', () => {
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  let client: pg.Client;
  let workers: StartedWorker[] = [];

  afterEach(async () => {
    for (const worker of workers) await worker.stop();
    workers = [];
    await client.end();
    await database.drop();
    await redis?.stop();
    redis = undefined;
  });

  const ask = (job: string, count: number) =>
    client.query(
      `INSERT INTO outbox (id, job, payload)
       SELECT gen_random_uuid(), $1, jsonb_build_object('n', n::text) FROM generate_series(1, $2::int) AS n`,
      [job, count],
    );
  const done = async (job: string) =>
    (
      await client.query<{ release: string }>('SELECT release FROM job_done WHERE job = $1 ORDER BY n', [job])
    ).rows.map(({ release }) => release);
  const until = async (job: string, count: number): Promise<void> => {
    for (;;) {
      const heard = new Promise((resolve) => client.once('notification', resolve));
      if ((await done(job)).length >= count) return;
      await heard;
    }
  };
  const rowsOf = async (job: string) =>
    (
      await client.query<object>(
        `SELECT hand_overs AS "handOvers", failed_at IS NOT NULL AS failed, count(*)::int AS rows
         FROM outbox WHERE job = $1 GROUP BY 1, 2`,
        [job],
      )
    ).rows;

  /** An old worker meets the jobs of a new release, whose worker starts later. */
  async function upgrade(queues: QueueSettings): Promise<void> {
    database = await openTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('CREATE TABLE job_done (job text, n text, release text)');
    await client.query('LISTEN job_done');
    const start = async (release: string, jobs: readonly string[]) =>
      workers.push(await startWorker({ databaseUrl: database.url, queues, release, jobs }));

    await start('old', ['told']);
    await ask('invented', NEW_JOBS);
    await ask('told', 1);
    await until('told', 1);
    expect(await rowsOf('invented')).toEqual([{ handOvers: 0, failed: false, rows: NEW_JOBS }]);

    await start('new', ['told', 'invented']);
    await until('invented', NEW_JOBS);
    expect(await done('invented')).toEqual(Array.from({ length: NEW_JOBS }, () => 'new'));
    expect(await rowsOf('invented')).toEqual([{ handOvers: 1, failed: false, rows: NEW_JOBS }]);
  }

  it('does what the old one does not know, each job once, with queues on PostgreSQL', async () => {
    await upgrade({ kind: 'postgres', schema: 'bullmq' });
  });

  describeWithRedis('queues on Redis', () => {
    it('does what the old one does not know, each job once', async () => {
      redis = await openTestRedis();
      await upgrade({ kind: 'redis', url: redis.url, prefix: 'medspil' });
    });
  });
});
