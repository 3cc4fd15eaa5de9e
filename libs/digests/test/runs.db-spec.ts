import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type PersonPrincipal } from '#identity';
import { newId } from '#platform';
import { anOperator } from '../../identity/test/identity.builders.js';
import { anOfficer, aPublishedTender } from '../../tenders/test/tender.builders.js';
import { DigestPlanner, DigestRuns, Preferences } from '../src/index.js';
import { aMarket, aSubscriber } from './digest.builders.js';
import { openDigests, type DigestsApp } from './digests.app.js';
import { openTestClock, type TestClock } from './test-clock.js';

const FRIDAY_BEFORE = '2026-11-20T12:00:00Z';

describe('digest runs', () => {
  let clock: TestClock;
  let digests: DigestsApp;
  let runs: DigestRuns;
  let operator: PersonPrincipal;
  let member: PersonPrincipal;

  interface RunRow {
    readonly id: string;
    readonly period: string;
    readonly trigger: string;
    readonly starts: number;
  }
  const stored = () =>
    digests.dataSource.query<RunRow[]>('SELECT id, period, trigger, starts FROM digest_run ORDER BY period');
  const optIn = async (weekly: boolean) => {
    const { version } = await digests.app.get(Preferences).read(member);
    await digests.app.get(Preferences).put(member, { weekly }, `"${version}"`);
  };

  beforeAll(async () => {
    digests = await openDigests({}, async ({ url }) => {
      clock = await openTestClock(url);
    });
    runs = digests.app.get(DigestRuns);
    operator = await anOperator(digests.app);
    await aMarket(digests.app);
    await aPublishedTender(digests.app, {
      by: await anOfficer(digests.app),
      submissionDeadline: '2099-12-21T11:00:00Z',
    });
    await clock.set(FRIDAY_BEFORE);
    member = (await aSubscriber(digests.app)).person;
    await digests.match();
  });

  afterAll(async () => {
    await clock.stop();
    await digests.stop();
  });

  beforeEach(async () => {
    for (const table of ['digest', 'digest_run', 'outbox'])
      await digests.dataSource.query(`DELETE FROM ${table}`);
  });

  describe('by the clock', () => {
    it.each([
      ['2026-11-23T06:00:00Z', '2026-W48', 'at 07:00 on Monday'],
      ['2026-11-25T15:00:00Z', '2026-W48', 'on Wednesday, where Monday was missed'],
      ['2026-11-29T22:59:00Z', '2026-W48', 'in the last minute of the week'],
      ['2026-12-28T06:00:00Z', '2026-W53', 'in the 53rd week'],
      ['2027-01-03T12:00:00Z', '2026-W53', 'on the Sunday after New Year'],
      ['2027-03-29T05:00:00Z', '2027-W13', 'at 07:00 on the first Monday of summer time'],
    ])('begin at %s for %s: %s', async (now, period) => {
      await clock.set(now);
      await runs.ensureCurrent();
      expect(await stored()).toMatchObject([{ period, trigger: 'schedule', starts: 1 }]);
      expect(await digests.jobs()).toMatchObject([{ job: 'digest-run' }]);
    });

    it('begin once however often a worker starts', async () => {
      await clock.set('2026-11-23T06:00:01Z');
      await runs.ensureCurrent();
      await runs.ensureCurrent();
      await clock.set('2026-11-26T12:00:00Z');
      await runs.ensureCurrent();
      expect(await stored()).toMatchObject([{ starts: 1 }]);
    });

    it('do not begin before it is time, but when it is, where that is soon', async () => {
      await clock.set('2026-11-23T05:59:30Z');
      await runs.ensureCurrent();
      expect(await stored()).toEqual([]);
      const [job] = await digests.jobs();
      expect(job).toMatchObject({ job: 'digest-week', payload: {} });
      expect(job?.inSeconds).toBeGreaterThan(25);
      expect(job?.inSeconds).toBeLessThanOrEqual(30);
    });

    it('ask for nothing in the night before', async () => {
      await clock.set('2026-11-22T23:30:00Z');
      await runs.ensureCurrent();
      expect(await stored()).toEqual([]);
      expect(await digests.jobs()).toEqual([]);
    });

    it('do not begin where nobody wanted a digest when it was due', async () => {
      await clock.set('2026-11-23T05:00:00Z');
      await optIn(false);
      await clock.set('2026-11-24T12:00:00Z');
      await optIn(true);
      await runs.ensureCurrent();
      expect(await stored()).toEqual([]);
      await clock.set('2026-11-30T06:00:00Z');
      await runs.ensureCurrent();
      expect(await stored()).toMatchObject([{ period: '2026-W49' }]);
      await clock.set(FRIDAY_BEFORE);
      await optIn(false);
      await optIn(true);
    });

    it('begin again where an operator was earlier than the clock', async () => {
      await clock.set('2026-11-23T02:00:00Z');
      const early = await runs.start(operator);
      await clock.set('2026-11-23T06:00:00Z');
      await runs.ensureCurrent();
      expect(await stored()).toEqual([{ id: early.id, period: '2026-W48', trigger: 'schedule', starts: 2 }]);
    });

    it('do not begin again where an operator was later than the clock', async () => {
      await clock.set('2026-11-23T09:00:00Z');
      await runs.start(operator);
      await runs.ensureCurrent();
      expect(await stored()).toMatchObject([{ trigger: 'operator', starts: 1 }]);
    });
  });

  describe('by an operator', () => {
    it('are one for a week, with one job that waits', async () => {
      await clock.set('2026-11-24T09:00:00Z');
      const first = await runs.start(operator);
      const second = await runs.start(operator);
      expect(first).toMatchObject({
        period: '2026-W48',
        trigger: 'operator',
        state: 'planned',
        plannedAt: null,
      });
      expect(second.id).toBe(first.id);
      expect(await digests.jobs()).toMatchObject([{ job: 'digest-run', payload: { runId: first.id } }]);
    });

    it('tell how far they are', async () => {
      await clock.set('2026-11-24T09:00:00Z');
      const { id } = await runs.start(operator);
      await digests.app.get(DigestPlanner).plan(id);
      expect(await runs.get(operator, id)).toMatchObject({
        state: 'sending',
        people: 1,
        digests: { planned: 1, sending: 0, sent: 0, failed: 0, suppressed: 0, uncertain: 0 },
      });
      await digests.dataSource.query(`UPDATE digest SET state = 'failed'`);
      expect(await runs.get(operator, id)).toMatchObject({ state: 'done', digests: { failed: 1 } });
    });

    it('may be planned by two workers at once without planning anybody twice', async () => {
      await clock.set('2026-11-24T09:00:00Z');
      const { id } = await runs.start(operator);
      await digests.dataSource.query('DELETE FROM outbox');
      const planner = digests.app.get(DigestPlanner);
      await Promise.all([planner.plan(id), planner.plan(id), planner.plan(id)]);
      expect(await digests.ledgerOf(member.userId)).toHaveLength(1);
      expect(await digests.jobs()).toHaveLength(1);
    });

    it('plan nobody where their week is over', async () => {
      await clock.set('2026-11-24T09:00:00Z');
      const { id } = await runs.start(operator);
      await clock.set('2026-12-01T09:00:00Z');
      await digests.app.get(DigestPlanner).plan(id);
      expect(await digests.ledgerOf(member.userId)).toEqual([]);
      expect(await runs.get(operator, id)).toMatchObject({ state: 'done' });
    });

    it('are refused to everybody else', async () => {
      const { id } = await runs.start(operator);
      await expect(runs.start(member)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(runs.get(member, id)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(runs.start(ANONYMOUS)).rejects.toMatchObject({ kind: 'unauthenticated' });
      await expect(runs.get(ANONYMOUS, id)).rejects.toMatchObject({ kind: 'unauthenticated' });
    });

    it('are not found where there are none', async () => {
      await expect(runs.get(operator, newId())).rejects.toMatchObject({ code: 'digest-run-unknown' });
    });
  });
});
