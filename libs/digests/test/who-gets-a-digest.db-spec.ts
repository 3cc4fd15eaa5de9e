import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Tenders } from '#tenders';
import { anOperator, aPerson } from '../../identity/test/identity.builders.js';
import { aLot, aPublishedTender, inDays, moveDeadline } from '../../tenders/test/tender.builders.js';
import { DigestPlanner, DigestRuns, DigestSender, Preferences } from '../src/index.js';
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
    expect(second.id).toBe(first.id);
    await week.inbox.received(late.person.email, 1);
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

  it('tells ten at most and the rest a week later', async () => {
    const { person } = await aSubscriber(week.app);
    await aPublishedTender(week.app, { by: week.officer, lots: 13 });
    await week.match();
    await week.runOnce();
    await week.aWeekPasses();
    await week.runOnce();
    const [first, second] = await week.inbox.received(person.email, 2);
    expect(first?.text).toContain('Der er flere, end der er plads til her.');
    expect(second?.text).not.toContain('Der er flere');
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
        await week.app.get(Preferences).put(person, { weekly: false }, '"1"');
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
    await week.app
      .get(Tenders)
      .cancel(
        week.officer.officer,
        cancelled.id,
        'Projektet er udskudt til næste år.',
        `"${cancelled.version}"`,
      );
    await moveDeadline(week.app, closed.id);
    await week.app.get(Preferences).put(gone.person, { weekly: false }, '"1"');
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

  it('is suppressed where all that it had to tell is gone', async () => {
    const { person } = await aSubscriber(week.app);
    const { tender } = await aPublishedTender(week.app, { by: week.officer });
    await week.match();
    const run = await week.app.get(DigestRuns).start(await anOperator(week.app));
    await week.app.get(DigestPlanner).plan(run.id);
    await moveDeadline(week.app, tender.id);
    const [planned] = await week.ledgerOf(person.userId);
    await week.app.get(DigestSender).send(planned?.id ?? '');
    expect(await week.ledgerOf(person.userId)).toMatchObject([
      { state: 'suppressed', reason: 'nothing new is left', messageId: null },
    ]);
  });
});
