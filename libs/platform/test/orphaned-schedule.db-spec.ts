import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobQueues, JobRunner } from '#platform';
import { openProcess, type TestProcess } from './test-process.js';

describe('a schedule of a job that nobody does any more', () => {
  let opened: TestProcess;

  beforeAll(async () => {
    opened = await openProcess({});
  });
  afterAll(() => opened.stop());

  it('is taken away when it comes up', async () => {
    const queue = opened.app.get(JobQueues).get('lifecycle');
    await queue.waitUntilReady();
    await queue.upsertJobScheduler('gone', { every: 100 }, { name: 'gone', data: { payload: {} } });
    await opened.app.get(JobRunner).start();
    while (await queue.getJobScheduler('gone')) await new Promise(setImmediate);
    expect(await queue.getJobCounts('waiting', 'delayed')).toEqual({ waiting: 0, delayed: 0 });
  });
});
