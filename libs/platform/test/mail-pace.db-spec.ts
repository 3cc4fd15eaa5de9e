import { afterEach, describe, expect, it } from '@jest/globals';
import {
  defineJob,
  JobHandlers,
  JobQueues,
  JobRunner,
  Outbox,
  OutboxRelay,
  stringsPayload,
  Transactions,
  type QueueSettings,
} from '#platform';
import { openTestDatabase, type TestDatabase } from './test-database.js';
import { openProcessOn, type TestProcess } from './test-process.js';
import { describeWithRedis, openTestRedis, type TestRedis } from './test-redis.js';

const paced = defineJob('test-paced', 'mail', stringsPayload('n'), { bulk: true });

const PER_SECOND = 3;
/** Seconds that so many mails take at the least, from the first to the last one that begins: one less than there are windows. */
const WINDOWS = 6;
const MAILS = PER_SECOND * WINDOWS;
/** Instants are noted a little before or after the limiter counts, on a busy machine more so. */
const SLACK_MS = 2000;

describe('MAIL_PER_SECOND', () => {
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  let workers: TestProcess[] = [];

  afterEach(async () => {
    for (const worker of workers) await worker.stop();
    workers = [];
    await database.drop();
    // Last: whoever is cut off from Redis waits for it a while.
    await redis?.stop();
    redis = undefined;
  });

  /** Two workers do more mails than a second lets pass. @returns when each was let begin, by BullMQ, in milliseconds */
  const begun = async (queues: QueueSettings): Promise<number[]> => {
    database = await openTestDatabase();
    const mail = { url: 'smtp://127.0.0.1:1', from: 'no-reply@medspil.example', perSecond: PER_SECOND };
    for (let n = 0; n < 2; n++) workers.push(await openProcessOn(database, { settings: { mail, queues } }));
    const done = new Set<string>();
    const allDone = new Promise<void>((resolve) => {
      for (const { app } of workers) {
        app.get(JobHandlers).register(paced, ({ n }) => {
          done.add(n);
          if (done.size === MAILS) resolve();
          return Promise.resolve();
        });
      }
    });
    const [first] = workers;
    if (!first) throw new Error('no worker');
    const asked = Array.from({ length: MAILS }, (_, n) => ({ key: String(n), payload: { n: String(n) } }));
    await first.app.get(Transactions).run((tx) => first.app.get(Outbox).addMany(tx, paced, asked));
    expect(await first.app.get(OutboxRelay).handOverDue()).toBe(MAILS);
    for (const { app } of workers) await app.get(JobRunner).start();
    await allDone;
    // Ends when the jobs that run have ended.
    for (const { app } of workers) await app.get(JobRunner).beforeApplicationShutdown();
    const jobs = await first.app.get(JobQueues).board('mail').getCompleted();
    return jobs.map(({ processedOn = 0 }) => processedOn).sort((a, b) => a - b);
  };

  const expectPaced = (instants: readonly number[]) => {
    expect(instants).toHaveLength(MAILS);
    const took = (instants.at(-1) ?? 0) - (instants[0] ?? 0);
    expect(took).toBeGreaterThanOrEqual((WINDOWS - 1) * 1000 - SLACK_MS);
  };

  it('holds for all workers together, queues on PostgreSQL', async () => {
    expectPaced(await begun({ kind: 'postgres', schema: 'bullmq' }));
  });

  describeWithRedis('queues on Redis', () => {
    it('holds for all workers together', async () => {
      redis = await openTestRedis();
      expectPaced(await begun({ kind: 'redis', url: redis.url, prefix: 'medspil' }));
    });
  });
});
