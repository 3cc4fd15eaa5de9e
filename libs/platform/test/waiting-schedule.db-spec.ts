import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  defineJob,
  emptyPayload,
  JobHandlers,
  JobQueues,
  JobRunner,
  JobSchedules,
  type QueueSettings,
} from '#platform';
import { openTestDatabase, type TestDatabase } from './test-database.js';
import { openProcessOn, type TestProcess } from './test-process.js';
import { describeWithRedis, openTestRedis } from './test-redis.js';

const yearly = defineJob('test-yearly', 'matching', emptyPayload);
const [PATTERN, TZ] = ['0 5 1 1 *', 'Europe/Copenhagen'];

interface QueueStore {
  readonly queues: QueueSettings;
  stop(): Promise<void>;
}

/** What schedules do, whatever the queues are kept in. */
function suite(open: () => Promise<QueueStore>): void {
  let database: TestDatabase;
  let store: QueueStore;
  let processes: TestProcess[] = [];

  beforeEach(async () => {
    database = await openTestDatabase();
    store = await open();
  });
  afterEach(async () => {
    for (const one of processes) await one.stop();
    processes = [];
    await database.drop();
    await store.stop();
  });

  const aProcess = async (): Promise<TestProcess> => {
    const opened = await openProcessOn(database, { settings: { queues: store.queues } });
    processes.push(opened);
    return opened;
  };
  /** A process that asserts the schedule, as each does when it begins and every minute. */
  const asserting = async (pattern: string = PATTERN): Promise<void> => {
    const { app } = await aProcess();
    app.get(JobSchedules).add(yearly, {}, pattern, TZ);
    await app.get(JobSchedules).start();
  };

  it('keep a run that is due and waits its turn, whoever asserts them', async () => {
    const { app } = await aProcess();
    const queue = app.get(JobQueues).get('matching');
    await queue.waitUntilReady();
    await queue.pause();
    const due = await queue.upsertJobScheduler(
      yearly.name,
      { pattern: PATTERN, tz: TZ, immediately: true },
      { name: yearly.name, data: { payload: {} } },
    );
    await asserting();
    await asserting('0 6 1 1 *');
    const done = new Promise<string>((resolve) => {
      app.get(JobHandlers).register(yearly, (_, run) => {
        resolve(run.id);
        return Promise.resolve();
      });
    });
    await app.get(JobRunner).start();
    await queue.resume();
    expect(await done).toBe(due.id);
  });

  it('are written where they are missing or of another pattern, and otherwise left as they are', async () => {
    const { app } = await aProcess();
    const queue = app.get(JobQueues).get('matching');
    await queue.waitUntilReady();
    const stored = () => queue.getJobScheduler(yearly.name);
    await asserting();
    expect(await stored()).toMatchObject({ pattern: PATTERN, tz: TZ });
    await asserting('0 6 1 1 *');
    expect(await stored()).toMatchObject({ pattern: '0 6 1 1 *' });
    expect(await queue.getJobCounts('delayed', 'waiting')).toEqual({ delayed: 1, waiting: 0 });
  });
}

describe('schedules on the database', () => {
  suite(() =>
    Promise.resolve({ queues: { kind: 'postgres', schema: 'bullmq' }, stop: () => Promise.resolve() }),
  );
});

describeWithRedis('schedules on Redis', () => {
  suite(async () => {
    const redis = await openTestRedis();
    return { queues: { kind: 'redis', url: redis.url, prefix: 'schedules' }, stop: () => redis.stop() };
  });
});
