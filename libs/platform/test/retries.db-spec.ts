import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  defineJob,
  JobHandlers,
  JobQueues,
  JobRunner,
  newId,
  Outbox,
  OutboxRelay,
  stringsPayload,
} from '#platform';
import { bullJobId } from '../src/outbox/hand-over.js';
import { openProcess, type TestProcess } from './test-process.js';

const greet = defineJob('test-greet', 'lifecycle', stringsPayload('name'));
const PAYLOAD = { name: 'Ada' };

describe('a row of the outbox', () => {
  let house: TestProcess;
  let relay: OutboxRelay;
  let works: boolean;
  let greeted: Promise<void>;
  let hasGreeted: () => void;

  const insert = async (children: object | null = null): Promise<string> => {
    const id = newId();
    await house.dataSource.query('INSERT INTO outbox (id, job, payload, children) VALUES ($1, $2, $3, $4)', [
      id,
      greet.name,
      JSON.stringify(PAYLOAD),
      children && JSON.stringify(children),
    ]);
    return id;
  };
  const rows = () =>
    house.dataSource.query<object[]>(
      `SELECT hand_overs AS "handOvers", finished_at IS NOT NULL AS finished, failed_at IS NOT NULL AS failed,
              last_error AS "lastError" FROM outbox ORDER BY id`,
    );
  /** Lets the row have a job that has failed at this hand-over, with the last of its tries. */
  const jobFailed = async (id: string, handOver: number): Promise<void> => {
    await house.dataSource.query(
      `UPDATE outbox SET hand_overs = $2, handed_over_at = clock_timestamp() - interval '1 hour' WHERE id = $1`,
      [id, handOver],
    );
    const [queue, jobId] = [house.app.get(JobQueues).board('lifecycle'), bullJobId({ id }, handOver)];
    await queue.add(greet.name, { outboxId: id, payload: PAYLOAD }, { jobId, attempts: 1 });
    while ((await queue.getJobState(jobId)) !== 'failed') await new Promise(setImmediate);
  };
  const later = (seconds: number) =>
    house.dataSource.query('UPDATE outbox SET available_at = available_at - make_interval(secs => $1)', [
      seconds,
    ]);

  beforeAll(async () => {
    house = await openProcess({});
    relay = house.app.get(OutboxRelay);
    house.app.get(JobHandlers).register(greet, () => {
      if (!works) return Promise.reject(new Error('out of order'));
      hasGreeted();
      return Promise.resolve();
    });
    await house.app.get(JobRunner).start();
  });
  afterAll(() => house.stop());

  beforeEach(async () => {
    await house.dataSource.query('DELETE FROM outbox');
    greeted = new Promise((resolve) => (hasGreeted = resolve));
    works = true;
  });

  it('whose job failed is handed over again after a pause that grows', async () => {
    const id = await insert();
    works = false;
    for (const [handOver, pauseBefore, pause] of [
      [2, 30, 120],
      [3, 120, 600],
    ] as const) {
      await jobFailed(id, handOver);
      expect(await relay.lookUp()).toBe(1);
      await later(pauseBefore);
      expect(await relay.handOverDue()).toBe(0);
      await later(pause - pauseBefore);
    }
    works = true;
    expect(await relay.handOverDue()).toBe(1);
    await greeted;
    expect(await rows()).toMatchObject([{ handOvers: 4, failed: false, lastError: 'Error: out of order' }]);
  });

  it('is not to be done while it is put off, so that nobody waits for it', async () => {
    const id = await insert();
    const outbox = house.app.get(Outbox);
    const { manager } = house.dataSource;
    const toDo = async () => [await outbox.toDo(manager, greet), await outbox.anyToDo(manager, [greet])];
    expect(await toDo()).toEqual([[PAYLOAD], true]);
    works = false;
    await jobFailed(id, 2);
    expect(await toDo()).toEqual([[PAYLOAD], true]);
    expect(await relay.lookUp()).toBe(1);
    expect(await toDo()).toEqual([[], false]);
    await later(120);
    expect(await toDo()).toEqual([[PAYLOAD], true]);
  });

  it('whose job failed at the last hand-over is a dead letter', async () => {
    works = false;
    await jobFailed(await insert(), 8);
    expect(await relay.lookUp()).toBe(1);
    expect(await rows()).toMatchObject([{ handOvers: 8, failed: true, lastError: 'Error: out of order' }]);
  });

  it('whose job failed is put off as well where the queue has forgotten that job', async () => {
    const id = await insert();
    works = false;
    await jobFailed(id, 2);
    await house.app.get(JobQueues).board('lifecycle').remove(bullJobId({ id }, 2));
    expect(await relay.lookUp()).toBe(1);
    expect(await relay.handOverDue()).toBe(0);
    expect(await rows()).toMatchObject([{ handOvers: 2, failed: false }]);
  });

  it('whose job is gone is handed over again at once', async () => {
    await insert();
    await house.dataSource.query(
      `UPDATE outbox SET hand_overs = 3, handed_over_at = clock_timestamp() - interval '1 minute'`,
    );
    expect(await relay.lookUp()).toBe(1);
    await greeted;
  });

  it('that cannot be handed over keeps no other waiting, and says why', async () => {
    await insert([{ payload: {} }]);
    await insert();
    expect(await relay.handOverDue()).toBe(2);
    await greeted;
    expect(await rows()).toMatchObject([
      { handOvers: 1, finished: false, lastError: 'Error: no job is named "undefined"' },
      { handOvers: 1, lastError: null },
    ]);
  });
});
