import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import {
  defineJob,
  emptyPayload,
  JobHandlers,
  JobQueues,
  JobRunner,
  JobSchedules,
  Metrics,
  newId,
  OutboxRelay,
  stringsPayload,
} from '#platform';
import type { DataSource } from 'typeorm';
import { UnknownJobs } from '../src/jobs/unknown-jobs.js';
import { openProcess, type TestProcess } from './test-process.js';

const known = defineJob('test-known', 'lifecycle', stringsPayload('n'));
const nightly = defineJob('test-nightly', 'lifecycle', emptyPayload);

const HOUR = 3_600_000;

describe('jobs that this release does not know', () => {
  let opened: TestProcess;
  let app: TestingModule;
  let dataSource: DataSource;

  const insert = async (job: string, { children, age = '0' }: { children?: string[]; age?: string } = {}) => {
    const id = newId();
    await dataSource.query(
      `INSERT INTO outbox (id, job, payload, children, available_at)
       VALUES ($1, $2, '{}', $3, clock_timestamp() - $4::interval)`,
      [id, job, children ? JSON.stringify(children.map((each) => ({ job: each, payload: {} }))) : null, age],
    );
    return id;
  };
  const rows = () =>
    dataSource.query<object[]>(
      `SELECT job, hand_overs AS "handOvers", failed_at IS NOT NULL AS failed, last_error AS "lastError" FROM outbox ORDER BY id`,
    );
  const untouched = (job: string) => ({ job, handOvers: 0, failed: false, lastError: null });
  const queue = () => app.get(JobQueues).board('lifecycle');
  /** Asks again and again, for BullMQ tells of no event that both of its backends know. */
  const stateOf = async (id: string, state: string): Promise<void> => {
    while ((await queue().getJobState(id)) !== state) await new Promise(setImmediate);
  };
  const schedule = (name: string, assertedAt: Date) =>
    queue().upsertJobScheduler(
      name,
      { every: 100 },
      { name, data: { payload: {}, assertedAt: assertedAt.toISOString() } },
    );

  beforeAll(async () => {
    opened = await openProcess({});
    ({ app, dataSource } = opened);
    for (const job of [known, nightly]) app.get(JobHandlers).register(job, () => Promise.resolve());
    await app.get(JobRunner).start();
  });
  afterAll(() => opened.stop());
  beforeEach(() => dataSource.query('DELETE FROM outbox'));

  it('stay in the outbox, also where only a child of a flow is unknown', async () => {
    await insert('nobody');
    await insert('test-known', { children: ['test-known', 'nobody'] });
    expect(await app.get(OutboxRelay).handOverDue()).toBe(0);
    await app.get(UnknownJobs).giveUpStale();
    expect(await rows()).toEqual([untouched('nobody'), untouched('test-known')]);
  });

  it('are dead letters that name the job once nobody has looked at them for a day', async () => {
    await insert('nobody', { age: '25 hours' });
    await insert('test-known', { children: ['nobody'], age: '25 hours' });
    await insert('test-known', { children: ['test-known'], age: '25 hours' });
    await insert('nobody', { age: '23 hours' });
    await app.get(UnknownJobs).giveUpStale();
    const dead = {
      handOvers: 1,
      failed: true,
      lastError: 'no job is named "nobody" in any release that ran for 24 hours',
    };
    expect(await rows()).toEqual([
      { job: 'nobody', ...dead },
      { job: 'test-known', ...dead },
      untouched('test-known'),
      untouched('nobody'),
    ]);
  });

  it('are no dead letters, however old, while somebody who knows them looks', async () => {
    await insert('nobody', { age: '30 days' });
    await dataSource.query(
      `UPDATE outbox SET hand_overs = 1, handed_over_at = clock_timestamp() - interval '1 minute'`,
    );
    await app.get(UnknownJobs).giveUpStale();
    expect(await rows()).toMatchObject([{ job: 'nobody', failed: false }]);
  });

  it('are counted by name', async () => {
    await insert('nobody');
    await insert('test-known', { children: ['nobody'] });
    await insert('test-known');
    expect(await app.get(Metrics).exposition()).toContain('medspil_outbox_unknown_rows{job="nobody"} 2\n');
  });

  it('go back to their queue while their row is open, without losing a try, and fail when it is given up', async () => {
    const id = await insert('nobody');
    const job = await queue().add('nobody', { outboxId: id, payload: {} }, { attempts: 5 });
    const jobId = job.id ?? '';
    await stateOf(jobId, 'delayed');
    expect(await queue().getJob(jobId)).toMatchObject({ attemptsMade: 0 });
    await dataSource.query('UPDATE outbox SET failed_at = clock_timestamp()');
    await stateOf(jobId, 'failed');
    expect(await queue().getJob(jobId)).toMatchObject({ failedReason: 'no handler for job "nobody"' });
  });

  it('keep their schedule while a release asserts it, and lose it a day after', async () => {
    const now = Date.now();
    await schedule('asserted', new Date(now - 23 * HOUR));
    await schedule('forgotten', new Date(now - 25 * HOUR));
    while (await queue().getJobScheduler('forgotten')) await new Promise(setImmediate);
    const delayed = async () =>
      (await queue().getJobs(['delayed'])).filter(({ name }) => name === 'asserted');
    // One that came up and was given back, and the next one.
    while ((await delayed()).length < 2) await new Promise(setImmediate);
    expect(await queue().getJobScheduler('asserted')).toBeDefined();
    await queue().removeJobScheduler('asserted');
  });

  it('are told from those that a release still knows, which says so of its schedules', async () => {
    const [before] = await dataSource.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    app.get(JobSchedules).add(nightly, {}, '0 3 * * *', 'Europe/Copenhagen');
    await app.get(JobSchedules).start();
    const first = await app.get(JobQueues).get('lifecycle').getJobScheduler(nightly.name);
    expect(Date.parse(first?.template?.data?.assertedAt ?? '')).toBeGreaterThanOrEqual(
      before?.now.getTime() ?? NaN,
    );
    const [next] = (await queue().getJobs(['delayed'])).filter(({ name }) => name === nightly.name);
    expect(next?.data).toEqual(first?.template?.data);
  });
});
