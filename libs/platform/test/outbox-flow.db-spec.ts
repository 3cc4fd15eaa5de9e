import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import {
  DeadLetters,
  defineJob,
  JobHandlers,
  JobRunner,
  Outbox,
  OutboxRelay,
  stringsPayload,
  Transactions,
} from '#platform';
import { DataSource } from 'typeorm';
import { openProcess, type TestProcess } from './test-process.js';

const cook = defineJob('test-cook', 'matching', stringsPayload('dish'));
const serve = defineJob('test-serve', 'matching', stringsPayload('meal'));
const wash = defineJob('test-wash', 'matching', stringsPayload('dish'), { bulk: true });

describe('a flow of the outbox', () => {
  let opened: TestProcess;
  let app: TestingModule;
  let relay: OutboxRelay;
  let done: string[];
  let burn: (dish: string) => void;
  let tell: () => void;

  const until = async (true_: () => boolean | Promise<boolean>): Promise<void> => {
    for (;;) {
      const heard = new Promise<void>((resolve) => (tell = resolve));
      if (await true_()) return;
      await heard;
    }
  };
  const ask = (meal: string, dishes: readonly string[]) =>
    app
      .get(Transactions)
      .run((tx) =>
        app
          .get(Outbox)
          .addFlow(tx, serve, { meal }, { job: cook, payloads: dishes.map((dish) => ({ dish })) }),
      );
  const open = async () =>
    (await app.get(DataSource).query<object[]>('SELECT 1 FROM outbox WHERE finished_at IS NULL')).length;

  beforeAll(async () => {
    opened = await openProcess({});
    ({ app } = opened);
    relay = app.get(OutboxRelay);
    const handlers = app.get(JobHandlers);
    handlers.register(cook, async ({ dish }) => {
      await Promise.resolve();
      burn(dish);
      done.push(dish);
      tell();
    });
    handlers.register(wash, async ({ dish }, run) => {
      await app.get(Transactions).run((tx) => run.finish(tx));
      done.push(dish);
      tell();
    });
    handlers.register(serve, async ({ meal }, run) => {
      await app.get(Transactions).run((tx) => run.finish(tx));
      done.push(meal);
      tell();
    });
    await app.get(JobRunner).start();
  });

  afterAll(() => opened.stop());

  beforeEach(() => {
    done = [];
    tell = () => undefined;
    burn = () => undefined;
  });

  it('runs the job when all of its children are done', async () => {
    await ask('dinner', ['soup', 'roast', 'cake']);
    await relay.handOverDue();
    await until(() => done.includes('dinner'));
    expect(done.slice(0, 3).sort()).toEqual(['cake', 'roast', 'soup']);
    expect(done.slice(3)).toEqual(['dinner']);
  });

  it('lets jobs that stand alone go first', async () => {
    await app.get(JobRunner).beforeApplicationShutdown();
    await ask('banquet', ['a', 'b', 'c']);
    await relay.handOverDue();
    await app.get(Transactions).run((tx) => app.get(Outbox).add(tx, serve, { meal: 'snack' }));
    await relay.handOverDue();
    await app.get(JobRunner).start();
    await until(() => done.includes('banquet'));
    expect(done[0]).toBe('snack');
  });

  it('lets others go before jobs of which there may be very many', async () => {
    await app.get(JobRunner).beforeApplicationShutdown();
    const dishes = Array.from({ length: 20 }, (_, n) => ({ key: String(n), payload: { dish: `dish ${n}` } }));
    await app.get(Transactions).run((tx) => app.get(Outbox).addMany(tx, wash, dishes));
    await relay.handOverDue();
    await app.get(Transactions).run((tx) => app.get(Outbox).add(tx, serve, { meal: 'coffee' }));
    await relay.handOverDue();
    await app.get(JobRunner).start();
    await until(() => done.length === 21);
    expect(done[0]).toBe('coffee');
  });

  it('is a dead letter that names the error of its child, once all hand-overs failed, and can be tried again', async () => {
    relay.patienceSeconds = 0;
    burn = (dish) => {
      if (dish === 'souffle') throw new Error('it fell in');
    };
    await ask('feast', ['souffle']);
    const letters = () =>
      app.get(Transactions).run((tx) => app.get(DeadLetters).list(tx, { discarded: false }, { limit: 10 }));
    // The last of eight hand-overs, with its five tries.
    await app.get(DataSource).query('UPDATE outbox SET hand_overs = 7 WHERE finished_at IS NULL');
    while ((await letters()).length === 0) await relay.handOverDue();
    const [letter] = await letters();
    expect(letter).toMatchObject({ job: 'test-serve', queue: 'matching', payload: { meal: 'feast' } });
    expect(letter?.lastError).toContain('it fell in');
    const id = letter?.id ?? '';
    const errors = await app.get(Transactions).run((tx) => app.get(DeadLetters).errors(tx, id));
    expect(errors).toHaveLength(5);
    burn = () => undefined;
    await app.get(Transactions).run((tx) => app.get(DeadLetters).retry(tx, id));
    await relay.handOverDue();
    await until(() => done.includes('feast'));
    expect(await letters()).toEqual([]);
    await until(async () => (await open()) === 0);
  });
});
