import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type PersonPrincipal } from '#identity';
import { newId } from '#platform';
import { anOperator } from '../../identity/test/identity.builders.js';
import { anOfficer, aPublishedTender } from '../../tenders/test/tender.builders.js';
import { DigestPlanner, DigestRuns, OldContent, Preferences, type PreferenceWish } from '../src/index.js';
import { aMarket, aSubscriber, aWrittenDigest } from './digest.builders.js';
import { openDigests, type DigestsApp } from './digests.app.js';
import { openTestClock, type TestClock } from './test-clock.js';

const FRIDAY_BEFORE = '2026-11-20T12:00:00Z';

describe('digest runs', () => {
  let clock: TestClock;
  let digests: DigestsApp;
  let runs: DigestRuns;
  let operator: PersonPrincipal;
  let member: PersonPrincipal;

  const wish = async (preference: PreferenceWish) => {
    const { version } = await digests.app.get(Preferences).read(member);
    await digests.app.get(Preferences).put(member, preference, `"${version}"`);
  };
  const begun = () =>
    digests.dataSource.query<{ id: string; trigger: string }[]>('SELECT id, trigger FROM digest_run');
  /** The clock ticks, and the run that it begins, if any, is planned. */
  const tick = async (now: string) => {
    await clock.set(now);
    await runs.tick();
    for (const { id } of await begun()) await digests.app.get(DigestPlanner).plan(id);
  };
  const periods = async () => (await digests.ledgerOf(member.userId)).map(({ period }) => period);

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
    await clock.set(FRIDAY_BEFORE);
    await wish({ frequency: 'off' });
    await wish({ frequency: 'weekly', weekday: 1, hour: 7, timeZone: 'Europe/Copenhagen' });
  });

  describe('by the clock', () => {
    it.each<[string, Partial<PreferenceWish>, string[], string[]]>([
      ['not before the hour', {}, ['2026-11-23T05:59:59Z'], []],
      ['at the hour', {}, ['2026-11-23T06:00:00Z'], ['2026-W48']],
      [
        'once, however often the clock ticks',
        {},
        ['2026-11-23T06:00:00Z', '2026-11-23T06:15:00Z', '2026-11-29T22:00:00Z'],
        ['2026-W48'],
      ],
      ['late, where the worker was away', {}, ['2026-11-26T15:00:00Z'], ['2026-W48']],
      ['once, where the worker was away for a month', {}, ['2026-12-23T15:00:00Z'], ['2026-W52']],
      ['for week 53 on New Year', {}, ['2027-01-01T00:00:00Z'], ['2026-W53']],
      ['by the zone of the person', { timeZone: 'America/Nuuk' }, ['2026-11-23T08:59:59Z'], []],
      [
        'by the zone of the person, when it is time there',
        { timeZone: 'America/Nuuk' },
        ['2026-11-23T09:00:00Z'],
        ['2026-W48'],
      ],
      [
        'every day',
        { frequency: 'daily', hour: 15 },
        ['2026-11-23T14:00:00Z', '2026-11-24T14:00:00Z'],
        ['2026-11-23', '2026-11-24'],
      ],
      [
        'by the hour of summer time',
        { frequency: 'daily' },
        ['2027-03-28T04:59:59Z', '2027-03-28T05:00:00Z'],
        ['2027-03-27', '2027-03-28'],
      ],
    ])('come %s', async (_, preference, instants, expected) => {
      await wish({ frequency: 'weekly', ...preference });
      for (const instant of instants) await tick(instant);
      expect(await periods()).toEqual(expected);
    });

    it('do not come for what was due before somebody switched them on', async () => {
      await wish({ frequency: 'off' });
      await clock.set('2026-11-24T12:00:00Z');
      await wish({ frequency: 'weekly' });
      await tick('2026-11-24T12:15:00Z');
      expect(await begun()).toEqual([]);
      await tick('2026-11-30T06:00:00Z');
      expect(await periods()).toEqual(['2026-W49']);
    });

    it('ask for one run and one job however many workers begin at once', async () => {
      await clock.set('2026-11-23T06:00:00Z');
      await Promise.all([runs.tick(), runs.tick(), runs.tick()]);
      expect(await begun()).toMatchObject([{ trigger: 'schedule' }]);
      expect(await digests.jobs()).toMatchObject([{ job: 'digest-run' }]);
    });

    it('take up what nobody is at any more', async () => {
      await tick('2026-11-23T06:00:00Z');
      await digests.dataSource.query('DELETE FROM outbox');
      await digests.dataSource.query(
        `UPDATE digest SET state_since = clock_timestamp() - interval '2 hours'`,
      );
      const [lost] = await digests.ledgerOf(member.userId);
      await runs.tick();
      expect(await digests.jobs()).toMatchObject([
        { job: 'digest-render', payload: { digestIds: [lost?.id] } },
      ]);
    });
  });

  describe('leave what they said behind', () => {
    const kept = async (table: string) => {
      const [row] = await digests.dataSource.query<{ kept: number }[]>(
        `SELECT count(*)::int AS kept FROM ${table}`,
      );
      return row?.kept;
    };
    const afterMonths = async (months: number, days: number) => {
      const then = new Date();
      then.setUTCMonth(then.getUTCMonth() + months);
      then.setUTCDate(then.getUTCDate() + days);
      await clock.set(then.toISOString());
      await digests.app.get(OldContent).forgetOld();
    };

    it('for 13 months; that they told it, for good', async () => {
      await aWrittenDigest(digests, member.userId);
      await afterMonths(13, -4);
      expect(await kept('digest_content')).toBe(1);
      await afterMonths(13, 4);
      expect([await kept('digest_content'), await kept('digest')]).toEqual([0, 1]);
    });

    it('also where there is more of it than is deleted at once, and two delete', async () => {
      const { id } = await runs.start(operator);
      await digests.dataSource.query(
        `WITH old AS (
           INSERT INTO digest (id, run_id, user_id, period, state, language, items, ends_at)
           SELECT (lpad(to_hex(1600000000000 + n), 12, '0') || '70008000000000000000')::uuid, $1, $2, 'old' || n, 'failed', 'da',
                  '[]', now() FROM generate_series(1, 2500) n RETURNING id)
         INSERT INTO digest_content (digest_id, text, html) SELECT id, '', '' FROM old`,
        [id, member.userId],
      );
      const content = digests.app.get(OldContent);
      await Promise.all([content.forgetOld(), content.forgetOld()]);
      await content.forgetOld();
      expect([await kept('digest_content'), await kept('digest')]).toEqual([0, 2500]);
    });
  });

  describe('by an operator', () => {
    it('do not wait for anybody’s hour, and leave nothing for it', async () => {
      await clock.set('2026-11-23T02:00:00Z');
      const { id } = await runs.start(operator);
      await digests.app.get(DigestPlanner).plan(id);
      expect(await periods()).toEqual(['2026-W48']);
      await tick('2026-11-23T06:00:00Z');
      expect(await periods()).toEqual(['2026-W48']);
    });

    it('are one while it is planned, with one job that waits', async () => {
      const first = await runs.start(operator);
      const second = await runs.start(operator);
      expect(first).toMatchObject({ state: 'planning', plannedAt: null, people: 1, lookedAt: 0 });
      expect(second.id).toBe(first.id);
      expect(await digests.jobs()).toMatchObject([{ job: 'digest-run', payload: { runId: first.id } }]);
    });

    it('tell how far they are', async () => {
      const { id } = await runs.start(operator);
      await digests.app.get(DigestPlanner).plan(id);
      expect(await runs.get(operator, id)).toMatchObject({
        state: 'sending',
        people: 1,
        lookedAt: 1,
        digests: { planned: 1, rendered: 0, sending: 0, sent: 0, failed: 0, suppressed: 0, uncertain: 0 },
      });
      await digests.dataSource.query(`UPDATE digest SET state = 'failed'`);
      expect(await runs.get(operator, id)).toMatchObject({ state: 'done', digests: { failed: 1 } });
    });

    it('may be planned by three workers at once without planning anybody twice', async () => {
      const { id } = await runs.start(operator);
      await digests.dataSource.query('DELETE FROM outbox');
      const planner = digests.app.get(DigestPlanner);
      await Promise.all([planner.plan(id), planner.plan(id), planner.plan(id)]);
      expect(await digests.ledgerOf(member.userId)).toHaveLength(1);
      expect(await digests.jobs()).toHaveLength(1);
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
