import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { JobQueues, Questions } from '#platform';
import { openTestDatabase, type TestDatabase } from './test-database.js';
import { openProcessOn } from './test-process.js';

/** Longer than a test may take, so that an answer that is not heard fails the test instead of being found when time is up. */
const LONG_MS = 10 * 60_000;

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
        asking.get(Questions).ask('doubles', number, LONG_MS),
      ),
    );
    expect(answers).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24].map((twice) => ({ twice })));
  });

  it('that were asked before anybody answered wait for who does', async () => {
    const answer = asking.get(Questions).ask('late', null, LONG_MS);
    answering.get(Questions).answer('late', () => Promise.resolve('here'));
    expect(await answer).toBe('here');
  });

  it('fail where answering fails', async () => {
    answering.get(Questions).answer('broken', () => Promise.reject(new Error('out of order')));
    await expect(asking.get(Questions).ask('broken', null, LONG_MS)).rejects.toThrow('out of order');
  });

  it('that nobody answers fail after their time and are taken back', async () => {
    await expect(asking.get(Questions).ask('nobody', 1, 300)).rejects.toThrow('no answer within 300 ms');
    const heard: unknown[] = [];
    answering.get(Questions).answer('nobody', (question) => Promise.resolve(heard.push(question)));
    await asking.get(Questions).ask('nobody', 2, LONG_MS);
    expect(heard).toEqual([2]);
  });
});
