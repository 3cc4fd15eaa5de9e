import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import {
  defineJob,
  JobHandlers,
  JobRunner,
  Outbox,
  OutboxRelay,
  stringsPayload,
  Transactions,
} from '#platform';
import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { openProcess, type TestProcess } from './test-process.js';

const greet = defineJob('test-greet', 'lifecycle', stringsPayload('name'));

describe('a queue that was emptied', () => {
  let opened: TestProcess;
  let app: TestingModule;

  beforeEach(async () => {
    opened = await openProcess({});
    ({ app } = opened);
  });
  afterEach(() => opened.stop());

  /** Takes every job away behind BullMQ's back, as a Redis that lost its memory does. */
  async function emptyQueues(): Promise<void> {
    const { queues } = opened.database.settings();
    if (queues.kind === 'redis') {
      const redis = new Redis(queues.url);
      const keys = await redis.keys(`${queues.prefix}:*`);
      if (keys.length > 0) await redis.del(...keys);
      redis.disconnect();
      return;
    }
    const tables = await app.get(DataSource).query<{ name: string }[]>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
         WHERE schemaname = $1 AND tablename NOT LIKE '%migration%'`,
      [queues.schema],
    );
    await app.get(DataSource).query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
  }

  it('loses no job: the relay hands it over again, and it is done once', async () => {
    const greeted: string[] = [];
    const done = new Promise<void>((resolve) => {
      app.get(JobHandlers).register(greet, async ({ name }, run) => {
        await app.get(Transactions).run((tx) => run.finish(tx));
        greeted.push(name);
        resolve();
      });
    });
    const relay = app.get(OutboxRelay);
    relay.patienceSeconds = 0;
    await app.get(Transactions).run((tx) => app.get(Outbox).add(tx, greet, { name: 'Ada' }));
    expect(await relay.handOverDue()).toBe(1);
    await emptyQueues();
    await app.get(JobRunner).start();
    expect(await relay.handOverDue()).toBe(1);
    await done;
    await relay.handOverDue();
    expect(greeted).toEqual(['Ada']);
    const rows = await app
      .get(DataSource)
      .query<object[]>('SELECT hand_overs AS "handOvers", finished_at IS NOT NULL AS finished FROM outbox');
    expect(rows).toEqual([{ handOvers: 2, finished: true }]);
  });
});
