import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import {
  defineJob,
  JobHandlers,
  JobQueues,
  JobRunner,
  Outbox,
  OutboxRelay,
  stringsPayload,
  Transactions,
} from '#platform';
import { DataSource } from 'typeorm';
import { openProcess, type TestProcess } from './test-process.js';

const greet = defineJob('test-greet', 'lifecycle', stringsPayload('name'));

interface Row {
  handOvers: number;
  finished: boolean;
  failed: boolean;
  lastError: string | null;
}

describe('outbox, relay and runner', () => {
  let opened: TestProcess;
  let app: TestingModule;
  let dataSource: DataSource;
  let relay: OutboxRelay;
  let greeted: string[];
  let fail: (name: string) => void;
  let waiting: (() => void)[] = [];

  const greetedOnce = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (greeted.length >= count) resolve();
        else waiting.push(look);
      };
      look();
    });
  const add = (name: string, options = {}) =>
    app.get(Transactions).run((tx) => app.get(Outbox).add(tx, greet, { name }, options));
  const rows = () =>
    dataSource.query<Row[]>(
      `SELECT hand_overs AS "handOvers", finished_at IS NOT NULL AS finished, failed_at IS NOT NULL AS failed,
              last_error AS "lastError" FROM outbox ORDER BY id`,
    );
  const wake = () => {
    const all = waiting;
    waiting = [];
    for (const look of all) look();
  };

  beforeAll(async () => {
    opened = await openProcess({});
    ({ app } = opened);
    dataSource = app.get(DataSource);
    relay = app.get(OutboxRelay);
    app.get(JobHandlers).register(greet, async ({ name }, run) => {
      fail(name);
      await app.get(Transactions).run(async (tx) => {
        await run.finish(tx);
        await tx.query('SELECT 1');
      });
      greeted.push(name);
      wake();
    });
    await app.get(JobRunner).start();
  });

  afterAll(() => opened.stop());

  beforeEach(async () => {
    await dataSource.query('DELETE FROM outbox');
    greeted = [];
    fail = () => undefined;
    relay.patienceSeconds = 30;
  });

  it('carries a committed row to its handler, which finishes it', async () => {
    await add('Ada');
    await relay.handOverDue();
    await greetedOnce(1);
    expect(greeted).toEqual(['Ada']);
    expect(await rows()).toEqual([{ handOvers: 1, finished: true, failed: false, lastError: null }]);
  });

  it('carries nothing of a transaction that rolled back', async () => {
    const refused = app.get(Transactions).run(async (tx) => {
      await app.get(Outbox).add(tx, greet, { name: 'Ada' });
      throw new Error('changed my mind');
    });
    await expect(refused).rejects.toThrow('changed my mind');
    expect(await relay.handOverDue()).toBe(0);
    expect(await rows()).toEqual([]);
  });

  it('does the work once where the relay dies between adding to the queue and marking the row', async () => {
    await add('Ada');
    const dying = new Error('relay died');
    await expect(
      dataSource.transaction(async (tx) => {
        const spy = Object.assign(Object.create(dataSource) as DataSource, {
          transaction: (work: (inner: typeof tx) => Promise<unknown>) => work(tx),
        });
        await new OutboxRelay(spy, app.get(JobQueues), { error: () => undefined } as never).handOverDue();
        throw dying;
      }),
    ).rejects.toBe(dying);
    await relay.handOverDue();
    await greetedOnce(1);
    await relay.handOverDue();
    expect(greeted).toEqual(['Ada']);
    expect(await rows()).toMatchObject([{ finished: true }]);
  });

  it('hands over again what was handed over and lost, as after an emptied Redis', async () => {
    await add('Ada');
    await dataSource.query(
      `UPDATE outbox SET hand_overs = 1, handed_over_at = clock_timestamp() - interval '1 minute'`,
    );
    await relay.handOverDue();
    await greetedOnce(1);
    expect(await rows()).toMatchObject([{ handOvers: 2, finished: true }]);
  });

  it('does not hand over again while the job still waits its turn or runs', async () => {
    let release: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (begun = resolve));
    const gate = new Promise<void>((resolve) => (release = resolve));
    const handlers = app.get(JobHandlers);
    const slow = defineJob('test-slow', 'lifecycle', stringsPayload('name'));
    handlers.register(slow, async () => {
      begun();
      await gate;
      greeted.push('slow');
      wake();
    });
    await app.get(Transactions).run((tx) => app.get(Outbox).add(tx, slow, { name: 'x' }));
    await relay.handOverDue();
    await running;
    relay.patienceSeconds = 0;
    await relay.handOverDue();
    expect(await rows()).toMatchObject([{ handOvers: 1, finished: false }]);
    release();
    await greetedOnce(1);
    expect(greeted).toEqual(['slow']);
  });

  it('runs a failed job again and keeps what went wrong', async () => {
    let left = 2;
    fail = () => {
      if (left-- > 0) throw new Error('the printer is on fire');
    };
    await add('Ada');
    await relay.handOverDue();
    await greetedOnce(1);
    expect(await rows()).toMatchObject([
      { handOvers: 1, finished: true, lastError: 'Error: the printer is on fire' },
    ]);
  });

  it('reuses a waiting row with the same key and makes a new one once it was handed over', async () => {
    await add('Ada', { key: 'k' });
    await add('Grace', { key: 'k' });
    expect(await rows()).toHaveLength(1);
    await relay.handOverDue();
    await greetedOnce(1);
    expect(greeted).toEqual(['Grace']);
    await add('Edsger', { key: 'k' });
    expect(await rows()).toHaveLength(2);
  });

  it('does not hand over a row whose coalesced change is not committed yet', async () => {
    await add('Ada', { key: 'k' });
    await app.get(Transactions).run(async (tx) => {
      await app.get(Outbox).add(tx, greet, { name: 'Grace' }, { key: 'k' });
      expect(await relay.handOverDue()).toBe(0);
    });
    expect(await relay.handOverDue()).toBe(1);
    await greetedOnce(1);
    expect(greeted).toEqual(['Grace']);
  });

  it('leaves a row alone until it is due', async () => {
    await add('Ada', { availableAt: new Date(Date.now() + 3_600_000) });
    expect(await relay.handOverDue()).toBe(0);
  });

  it('takes new rows before those that are to be looked up, however long they have waited', async () => {
    await add('waiting');
    await dataSource.query(
      `UPDATE outbox SET available_at = available_at - interval '1 hour', hand_overs = 1,
         handed_over_at = clock_timestamp() - interval '1 hour'`,
    );
    await add('new');
    expect(await relay.handOverDue()).toBe(1);
    await greetedOnce(1);
    expect(greeted).toEqual(['new']);
  });

  it('looks up a bounded number of rows at a time, those first that were not looked up for longest', async () => {
    await dataSource.query(
      `INSERT INTO outbox (id, job, payload, hand_overs, handed_over_at)
       SELECT gen_random_uuid(), $1, jsonb_build_object('name', n::text), 1, clock_timestamp() - make_interval(hours => 2, secs => n)
       FROM generate_series(1, 600) AS n`,
      [greet.name],
    );
    expect(await relay.lookUp()).toBe(500);
    const left = await dataSource.query<{ name: string }[]>(
      `SELECT payload->>'name' AS name FROM outbox WHERE hand_overs = 1 ORDER BY handed_over_at`,
    );
    expect(left.map(({ name }) => Number(name))).toEqual(Array.from({ length: 100 }, (_, n) => 100 - n));
    expect(await relay.lookUp()).toBe(100);
    await greetedOnce(600);
  });

  it('makes a dead letter of a row that failed at every hand-over', async () => {
    await add('Ada');
    await dataSource.query(
      `UPDATE outbox SET hand_overs = 8, handed_over_at = clock_timestamp() - interval '1 hour'`,
    );
    await relay.handOverDue();
    expect(await rows()).toMatchObject([{ failed: true, finished: false }]);
    expect(await relay.handOverDue()).toBe(0);
  });

  it('forgets rows that were finished long ago, and no others', async () => {
    for (const name of ['old', 'new', 'open']) await add(name);
    const finish = (name: string, age: string) =>
      dataSource.query(
        `UPDATE outbox SET finished_at = clock_timestamp() - $2::interval WHERE payload->>'name' = $1`,
        [name, age],
      );
    await finish('old', '31 days');
    await finish('new', '29 days');
    await relay.forgetFinished();
    const left = await dataSource.query<{ name: string }[]>(
      `SELECT payload->>'name' AS name FROM outbox ORDER BY 1`,
    );
    expect(left.map(({ name }) => name)).toEqual(['new', 'open']);
  });

  it('does the work once where the same job runs twice at a time', async () => {
    await add('Ada');
    const [row] = await dataSource.query<{ id: string }[]>('SELECT id FROM outbox');
    const job = { name: greet.name, data: { outboxId: row?.id ?? '', payload: { name: 'Ada' } } };
    await app.get(JobQueues).get('lifecycle').addBulk([job, job, job]);
    await greetedOnce(1);
    await relay.handOverDue();
    expect(greeted).toEqual(['Ada']);
  });
});

describe('job handlers', () => {
  it('stop the boot where a declared job has no handler', () => {
    expect(() => {
      new JobHandlers().assertComplete([greet]);
    }).toThrow('jobs without a handler: test-greet');
  });

  it('refuse a second handler for a job', () => {
    const handlers = new JobHandlers();
    handlers.register(greet, () => Promise.resolve());
    expect(() => {
      handlers.register(greet, () => Promise.resolve());
    }).toThrow('job "test-greet" has two handlers');
  });
});
