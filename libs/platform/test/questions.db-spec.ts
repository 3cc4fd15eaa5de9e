import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { JobQueues, Questions } from '#platform';
import { openTestDatabase, type TestDatabase } from './test-database.js';
import { openProcessOn } from './test-process.js';

/** A process of the house, as far as questions go. */
async function aProcess(database: TestDatabase): Promise<TestingModule> {
  const { app } = await openProcessOn(database, {});
  await app.get(JobQueues).get('matching').waitUntilReady();
  return app;
}

describe('questions between processes', () => {
  let database: TestDatabase;
  let asking: TestingModule;
  let answering: TestingModule;

  beforeEach(async () => {
    database = await openTestDatabase();
    [asking, answering] = [await aProcess(database), await aProcess(database)];
  });
  afterEach(async () => {
    await Promise.all([asking.close(), answering.close()]);
    await database.drop();
  });

  it('are answered by the other process, each with its own answer', async () => {
    answering
      .get(Questions)
      .answer('doubles', (question) => Promise.resolve({ twice: Number(question) * 2 }));
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) =>
        asking.get(Questions).ask('doubles', number, 30_000),
      ),
    );
    expect(answers).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24].map((twice) => ({ twice })));
  });

  it('that were asked before anybody answered wait for who does', async () => {
    const answer = asking.get(Questions).ask('late', null, 30_000);
    answering.get(Questions).answer('late', () => Promise.resolve('here'));
    expect(await answer).toBe('here');
  });

  it('fail where answering fails', async () => {
    answering.get(Questions).answer('broken', () => Promise.reject(new Error('out of order')));
    await expect(asking.get(Questions).ask('broken', null, 30_000)).rejects.toThrow('out of order');
  });

  it('that nobody answers fail after their time and are taken back', async () => {
    await expect(asking.get(Questions).ask('nobody', 1, 300)).rejects.toThrow('no answer within 300 ms');
    const heard: unknown[] = [];
    answering.get(Questions).answer('nobody', (question) => Promise.resolve(heard.push(question)));
    await asking.get(Questions).ask('nobody', 2, 30_000);
    expect(heard).toEqual([2]);
  });
});
