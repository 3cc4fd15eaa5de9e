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
import type { JobQueue } from '../src/jobs/queue-backend.js';
import { openTestDatabase, type TestDatabase } from './test-database.js';
import { openProcessOn, type TestProcess } from './test-process.js';
import { describeWithRedis, openTestRedis } from './test-redis.js';

const yearly = defineJob('test-yearly', 'matching', emptyPayload);
const long = defineJob('test-long', 'matching', emptyPayload);
const [PATTERN, TZ] = ['0 5 1 1 *', 'Europe/Copenhagen'];

/** Something that is waited for, and comes once. */
function aSignal(): { readonly given: Promise<string>; readonly give: (value: string) => void } {
  let give: (value: string) => void = () => undefined;
  const given = new Promise<string>((resolve) => (give = resolve));
  return {
    given,
    give: (value) => {
      give(value);
    },
  };
}

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

  /** Lets the process do jobs, and one that takes as long as it is let. */
  const working = ({ app }: TestProcess) => {
    const [begun, ended, done] = [aSignal(), aSignal(), aSignal()];
    const handlers = app.get(JobHandlers);
    handlers.register(long, async (_, run) => {
      begun.give(run.id);
      await ended.given;
    });
    handlers.register(yearly, (_, run) => {
      done.give(run.id);
      return Promise.resolve();
    });
    const start = () => app.get(JobRunner).start();
    return { start, begun: begun.given, end: ended.give, done: done.given };
  };
  /** A run of the schedule that is due now. */
  const aDueRun = async (queue: JobQueue): Promise<string | undefined> => {
    const template = { name: yearly.name, data: { payload: {} } };
    const run = await queue.upsertJobScheduler(
      yearly.name,
      { pattern: PATTERN, tz: TZ, immediately: true },
      template,
    );
    return run.id;
  };
  const queueOf = async ({ app }: TestProcess): Promise<JobQueue> => {
    const queue = app.get(JobQueues).get('matching');
    await queue.waitUntilReady();
    return queue;
  };

  it('keep a run that waits in a paused queue, whoever asserts them', async () => {
    const worker = await aProcess();
    const [queue, work] = [await queueOf(worker), working(worker)];
    await queue.pause();
    const due = await aDueRun(queue);
    await asserting();
    await asserting('0 6 1 1 *');
    await work.start();
    await queue.resume();
    expect(await work.done).toBe(due);
  });

  it('keep a run that waits behind another job, whoever asserts them', async () => {
    const worker = await aProcess();
    const [queue, work] = [await queueOf(worker), working(worker)];
    await work.start();
    await queue.addBulk([{ name: long.name, data: { payload: {} } }]);
    await work.begun;
    const due = await aDueRun(queue);
    await asserting();
    await asserting('0 6 1 1 *');
    work.end('now');
    expect(await work.done).toBe(due);
  });

  it('are written where they are missing or of another pattern, and otherwise left as they are', async () => {
    const queue = await queueOf(await aProcess());
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
