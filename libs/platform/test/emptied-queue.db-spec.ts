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
import { DataSource } from 'typeorm';
import { emptyQueues } from './empty-queues.js';
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
    await emptyQueues(app.get(DataSource), opened.database.settings().queues);
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
