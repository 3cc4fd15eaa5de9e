import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MatchMarks } from '#matching';
import { Tenders } from '#tenders';
import { anOperator, aPerson } from '../../identity/test/identity.builders.js';
import { aLot, aPublishedTender, inDays, moveDeadline } from '../../tenders/test/tender.builders.js';
import { DigestPlanner, DigestRenderer, DigestRuns, DigestSender, Preferences } from '../src/index.js';
import { aSubscriber } from './digest.builders.js';
import { openWeek, type Week } from './week.js';

describe('who gets a weekly digest', () => {
  let week: Week;
  const tokenOf = (header: string) => /unsubscribe\/([^>]+)>/.exec(header)?.[1] ?? '';

  beforeAll(async () => {
    week = await openWeek();
  });

  afterAll(() => week.stop());

  beforeEach(() => week.forget());

  it('stops with the link of the mail, again and again with the same answer', async () => {
    const { person } = await aSubscriber(week.app);
    await aPublishedTender(week.app, { by: week.officer });
    await week.match();
    await week.runOnce();
    const [mail] = await week.inbox.received(person.email, 1);
    const token = tokenOf(mail?.header('list-unsubscribe') ?? '');
    const preferences = week.app.get(Preferences);
    expect(await preferences.look(token)).toEqual({ language: 'da', subscribed: true });
    expect(await preferences.unsubscribe(token)).toEqual({ language: 'da', subscribed: false });
    expect(await preferences.unsubscribe(token)).toEqual({ language: 'da', subscribed: false });
    expect(await preferences.unsubscribe(`${token.slice(0, -1)}?`)).toBeUndefined();
    await week.aWeekPasses();
    await aPublishedTender(week.app, { by: week.officer });
    await week.match();
    await week.runOnce();
    expect(await week.ledgerOf(person.userId)).toHaveLength(1);
  });

  it('comes once a week however often it is run, also for matches that came in between', async () => {
    const { person } = await aSubscriber(week.app);
    await aPublishedTender(week.app, { by: week.officer });
    await week.match();
    const first = await week.runOnce();
    await aPublishedTender(week.app, { by: week.officer });
    await week.match();
    const late = await aSubscriber(week.app);
    await week.match();
    const second = await week.runOnce();
    expect(second.id).not.toBe(first.id);
    await week.inbox.received(late.person.email, 1);
    expect(week.inbox.mailsTo(person.email)).toHaveLength(1);
    expect(await week.ledgerOf(person.userId)).toHaveLength(1);
  });

  it('remembers what was published between planning and sending', async () => {
    const { person } = await aSubscriber(week.app);
    const { tender: first } = await aPublishedTender(week.app, { by: week.officer });
    await week.match();
    await week.writeOnce();
    await aPublishedTender(week.app, { by: week.officer, lots: [aLot({ title: 'Opgaven imens' })] });
    await week.match();
    await week.sendWritten();
    const [mail] = await week.inbox.received(person.email, 1);
    expect(mail?.text).toContain('Opgaven imens');
    await week.app.get(Tenders).cancel(week.officer.officer, first.id, 'Bevillingen faldt bort.', '"2"');
    await week.aWeekPasses();
    await week.runOnce();
    expect(week.inbox.mailsTo(person.email)).toHaveLength(1);
    expect(await week.ledgerOf(person.userId)).toHaveLength(1);
  });

  it('tells a week later only what it has not told before', async () => {
    const { person } = await aSubscriber(week.app);
    await aPublishedTender(week.app, { by: week.officer, lots: [aLot({ title: 'Den gamle opgave' })] });
    await week.match();
    await week.runOnce();
    await week.aWeekPasses();
    await week.runOnce();
    expect(await week.ledgerOf(person.userId)).toHaveLength(1);
    await aPublishedTender(week.app, { by: week.officer, lots: [aLot({ title: 'Den nye opgave' })] });
    await week.match();
    await week.runOnce();
    const mails = await week.inbox.received(person.email, 2);
    expect(mails[1]?.text).toContain('Den nye opgave');
    expect(mails[1]?.text).not.toContain('Den gamle opgave');
  });

  it('tells ten at most with the number of the rest, and those a week later', async () => {
    const { person } = await aSubscriber(week.app);
    await aPublishedTender(week.app, { by: week.officer, lots: 13 });
    await week.match();
    await week.runOnce();
    await week.aWeekPasses();
    await week.runOnce();
    const [first, second] = await week.inbox.received(person.email, 2);
    expect(first?.text).toContain('3 opgaver mere passer til jer, end der er plads til her.');
    expect(second?.text).not.toContain('end der er plads til her');
    const told = (await week.ledgerOf(person.userId)).map(({ items }) => items.map(({ lotId }) => lotId));
    expect(told.map((lots) => lots.length)).toEqual([10, 3]);
    expect(new Set(told.flat()).size).toBe(13);
  });

  it.each([
    ['never switched it on', () => aPerson(week.app)],
    [
      'switched it off again',
      async () => {
        const { person } = await aSubscriber(week.app);
        await week.app.get(Preferences).put(person, { frequency: 'off' }, '"1"');
        return person;
      },
    ],
    [
      'has not confirmed the address',
      async () => {
        const { person } = await aSubscriber(week.app);
        await week.dataSource.query('UPDATE auth_user SET email_verified = false WHERE id = $1', [
          person.userId,
        ]);
        return person;
      },
    ],
    [
      'acts for no vendor any more',
      async () => {
        const { person } = await aSubscriber(week.app);
        await week.dataSource.query('DELETE FROM membership WHERE user_id = $1', [person.userId]);
        return person;
      },
    ],
  ])('leaves alone who %s', async (_, somebody) => {
    const person = await somebody();
    const witness = await aSubscriber(week.app);
    await aPublishedTender(week.app, { by: week.officer });
    await week.match();
    await week.runOnce();
    await week.inbox.received(witness.person.email, 1);
    expect(await week.ledgerOf(person.userId)).toEqual([]);
    expect(week.inbox.mailsTo(person.email)).toEqual([]);
  });

  it('writes nothing where nothing matches', async () => {
    const { person } = await aSubscriber(week.app);
    await week.match();
    const run = await week.runOnce();
    expect(await week.ledgerOf(person.userId)).toEqual([]);
    expect(await week.app.get(DigestRuns).get(await anOperator(week.app), run.id)).toMatchObject({
      state: 'done',
      people: 1,
    });
  });

  it('writes what is true when it leaves, not when it was planned', async () => {
    const { person } = await aSubscriber(week.app);
    const gone = await aSubscriber(week.app);
    const { tender: cancelled } = await aPublishedTender(week.app, {
      by: week.officer,
      lots: [aLot({ title: 'Den aflyste opgave' })],
    });
    const { tender: closed } = await aPublishedTender(week.app, {
      by: week.officer,
      lots: [aLot({ title: 'Den lukkede opgave' })],
      submissionDeadline: inDays(20),
    });
    await aPublishedTender(week.app, { by: week.officer, lots: [aLot({ title: 'Den åbne opgave' })] });
    await week.match();
    const run = await week.app.get(DigestRuns).start(await anOperator(week.app));
    await week.app.get(DigestPlanner).plan(run.id);
    const [planned] = await week.ledgerOf(person.userId);
    const [unwanted] = await week.ledgerOf(gone.person.userId);
    expect(planned?.items).toHaveLength(3);
    await week.app.get(DigestRenderer).render([planned?.id ?? '', unwanted?.id ?? '']);
    expect(await week.ledgerOf(person.userId)).toMatchObject([{ state: 'rendered' }]);
    await week.app
      .get(Tenders)
      .cancel(
        week.officer.officer,
        cancelled.id,
        'Projektet er udskudt til næste år.',
        `"${cancelled.version}"`,
      );
    await moveDeadline(week.app, closed.id);
    await week.app.get(Preferences).put(gone.person, { frequency: 'off' }, '"1"');
    await week.app.get(DigestSender).send(planned?.id ?? '');
    await week.app.get(DigestSender).send(unwanted?.id ?? '');
    const [mail] = await week.inbox.received(person.email, 1);
    expect(mail?.text).toContain('Den åbne opgave');
    expect(mail?.text).not.toMatch(/aflyste|lukkede/);
    const [sent] = await week.ledgerOf(person.userId);
    expect(sent?.items).toHaveLength(1);
    expect(await week.ledgerOf(gone.person.userId)).toMatchObject([
      { state: 'suppressed', reason: 'not wanted any more' },
    ]);
  });

  it.each(['before it was written', 'after it was written'])(
    'is suppressed where all that it had to tell is gone: %s',
    async (when) => {
      const { person } = await aSubscriber(week.app);
      const { tender } = await aPublishedTender(week.app, { by: week.officer });
      await week.match();
      const run = await week.app.get(DigestRuns).start(await anOperator(week.app));
      await week.app.get(DigestPlanner).plan(run.id);
      const [planned] = await week.ledgerOf(person.userId);
      if (when === 'before it was written') await moveDeadline(week.app, tender.id);
      await week.app.get(DigestRenderer).render([planned?.id ?? '']);
      await moveDeadline(week.app, tender.id);
      await week.app.get(DigestSender).send(planned?.id ?? '');
      expect(await week.ledgerOf(person.userId)).toMatchObject([
        { state: 'suppressed', reason: 'nothing new is left' },
      ]);
    },
  );

  it('tells again of what changed, and says what', async () => {
    const { person, vendorId } = await aSubscriber(week.app);
    const { tender } = await aPublishedTender(week.app, {
      by: week.officer,
      submissionDeadline: '2099-12-21T11:00:00Z',
      lots: [aLot({ title: 'Fællesspisning' }), aLot({ title: 'Uændret' })],
    });
    await week.match();
    await week.runOnce();
    await week.aWeekPasses();
    await week.dataSource.query('UPDATE lot SET description = $2 WHERE tender_id = $1 AND title = $3', [
      tender.id,
      'Nu fire gange om ugen.',
      'Fællesspisning',
    ]);
    await week.dataSource.query(
      'UPDATE match SET score = least(100, score + 7) WHERE vendor_id = $1 AND lot_id = $2',
      [vendorId, tender.lots[0]?.id],
    );
    await week.dataSource.query('UPDATE tender SET version = version + 1 WHERE id = $1', [tender.id]);
    await week.runOnce();
    const [, second] = await week.inbox.received(person.email, 2);
    expect(second?.subject).toContain('Nyt om: Fællesspisning');
    expect(second?.text).toContain('* Udbuddet er ændret, siden vi sidst skrev om det.');
    expect(second?.text).toContain('* Jeres match er steget 7 point siden sidst.');
    expect(second?.text).not.toContain('Uændret');
  });

  it('reminds once of what closes soon, but not of what was answered or dismissed', async () => {
    const { person, vendorId } = await aSubscriber(week.app);
    const post = async (title: string) =>
      (
        await aPublishedTender(week.app, {
          by: week.officer,
          submissionDeadline: inDays(40),
          lots: [aLot({ title })],
        })
      ).tender;
    const [open, answered, dismissed] = [
      await post('Den åbne'),
      await post('Den besvarede'),
      await post('Den afviste'),
    ];
    await week.match();
    await week.runOnce();
    await week.aWeekPasses();
    await week.dataSource.query(
      `UPDATE tender SET submission_deadline = submission_deadline - interval '30 days' WHERE id = ANY($1)`,
      [[open.id, answered.id, dismissed.id]],
    );
    await week.dataSource.query(
      `UPDATE digest SET items = (SELECT jsonb_agg(jsonb_set(item, '{deadline}', to_jsonb(to_char(t.submission_deadline
         AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))) FROM jsonb_array_elements(items) item
         JOIN tender t ON t.id = (item->>'tenderId')::uuid)`,
    );
    await week.dataSource.query(
      `INSERT INTO response (id, tender_id, vendor_id, status, version, sealed, created_at, created_by, updated_at, submitted_at, submitted_by)
       VALUES (gen_random_uuid(), $1, $2, 'submitted', 2, decode('00', 'hex'), now(), $3, now(), now(), $3)`,
      [answered.id, vendorId, person.userId],
    );
    await week.app.get(MatchMarks).set(person, vendorId, dismissed.lots[0]?.id ?? '', 'dismissed');
    await week.runOnce();
    const [, reminder] = await week.inbox.received(person.email, 2);
    expect(reminder?.subject).toContain('Lukker snart: Den åbne');
    expect(reminder?.text).toContain('LUKKER INDEN FOR 14 DAGE');
    expect(reminder?.text).not.toMatch(/besvarede|afviste/);
    await week.aWeekPasses();
    await week.runOnce();
    expect(await week.ledgerOf(person.userId)).toHaveLength(2);
  });
});
