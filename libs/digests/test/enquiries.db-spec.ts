import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Enquiries, type Enquiry } from '#tenders';
import {
  anAskingVendor,
  anEnquiry,
  etagOf,
  moveInstant,
  type Asking,
} from '../../tenders/test/enquiry.builders.js';
import { aLot, anOfficer, aPublishedTender, type Posted } from '../../tenders/test/tender.builders.js';
import { DigestArchive, Preferences } from '../src/index.js';
import { aSubscriber, type Subscriber } from './digest.builders.js';
import { openWeek, type Week } from './week.js';

const DAY = 24 * 60 * 60;

describe('enquiries in the digest', () => {
  let week: Week;
  let asking: Asking;

  beforeAll(async () => {
    week = await openWeek();
    asking = await anAskingVendor(week.app);
  });

  afterEach(() => week.forget());
  afterAll(() => week.stop());

  const ask = (tenderId: string) => anEnquiry(week.app, asking, tenderId);
  const answer = (by: Posted['officer'], enquiry: Enquiry) =>
    week.app.get(Enquiries).answer(by, enquiry.tenderId, enquiry.id, { text: 'Ja.' }, etagOf(enquiry));
  const nextWeek = async () => {
    await week.aWeekPasses();
    await week.runOnce();
  };

  describe('of an officer', () => {
    let officer: Posted['officer'];
    let tenderId: string;

    const told = async () =>
      (await week.ledgerOf(officer.userId)).map(({ items }) => items.filter((item) => !('lotId' in item)));

    const published = async () => {
      const by = await anOfficer(week.app);
      officer = by.officer;
      await week.app.get(Preferences).put(officer, { frequency: 'weekly' }, '"0"');
      const { tender } = await aPublishedTender(week.app, { by, title: 'Besøgsvenner' });
      tenderId = tender.id;
      await moveInstant(week.app, 'submission_deadline', tenderId, 40 * DAY);
      await moveInstant(week.app, 'answers_due_at', tenderId, 30 * DAY);
    };

    it('tell of a question once, and no more once it is answered', async () => {
      await published();
      const enquiry = await ask(tenderId);
      await week.runOnce();
      const [mail] = await week.inbox.received(officer.email, 1);
      expect(mail?.subject).toBe('1 nyt spørgsmål til Besøgsvenner');
      expect(mail?.text).toMatch(
        /SPØRGSMÅL, DER VENTER PÅ SVAR[^]*\n1 åbent spørgsmål\nSvar senest: [a-zæøå]+dag den /,
      );
      expect(mail?.source).not.toContain(asking.vendor.name);
      expect(`${mail?.text}${mail?.html}`).not.toContain(asking.vendor.name);
      await nextWeek();
      expect(await told()).toHaveLength(1);
      await answer(officer, enquiry);
      await nextWeek();
      expect(await told()).toHaveLength(1);
    });

    it('tell of a new one with how many wait, once more when answers are due soon and when they are overdue', async () => {
      await published();
      await ask(tenderId);
      await week.runOnce();
      await ask(tenderId);
      await nextWeek();
      await moveInstant(week.app, 'answers_due_at', tenderId, 6 * DAY);
      await nextWeek();
      await nextWeek();
      await moveInstant(week.app, 'answers_due_at', tenderId, -60);
      await nextWeek();
      await nextWeek();
      expect(await told()).toMatchObject([
        [{ kind: 'enquiries', count: 1, asked: 1, stage: 'open' }],
        [{ kind: 'enquiries', count: 2, asked: 1, stage: 'open' }],
        [{ kind: 'enquiries', count: 2, asked: 0, stage: 'due-soon' }],
        [{ kind: 'enquiries', count: 2, asked: 0, stage: 'overdue' }],
      ]);
      const subjects = (await week.inbox.received(officer.email, 4)).map(({ subject }) => subject);
      expect(subjects[2]).toMatch(/^Svar senest .* 2 spørgsmål til Besøgsvenner$/);
      expect(subjects[3]).toBe('Svarfristen er overskredet: 2 spørgsmål til Besøgsvenner');
    });

    it('are written anew where one is asked between writing and sending, and not sent where it was answered', async () => {
      await published();
      const first = await ask(tenderId);
      await week.writeOnce();
      const second = await ask(tenderId);
      await week.sendWritten();
      expect(await told()).toMatchObject([[{ count: 2, asked: 2 }]]);
      await answer(officer, first);
      await answer(officer, second);
      const third = await ask(tenderId);
      await week.aWeekPasses();
      await week.writeOnce();
      await answer(officer, third);
      await week.sendWritten();
      expect((await week.ledgerOf(officer.userId)).map(({ state }) => state)).toEqual(['sent', 'suppressed']);
    });
  });

  it('stand in the preview of an officer who acts for a vendor too, without who asked', async () => {
    const by = await anOfficer(week.app);
    const { person } = await aSubscriber(week.app);
    await week.dataSource.query(
      `INSERT INTO membership (organisation_id, user_id, role) VALUES ($1, $2, 'member')`,
      [by.buyerId, person.userId],
    );
    const { tender } = await aPublishedTender(week.app, { by });
    await ask(tender.id);
    const preview = await week.app.get(DigestArchive).preview(person);
    expect(preview.items).toMatchObject([{ kind: 'enquiries', tenderId: tender.id, count: 1, asked: 1 }]);
    expect(preview.text).toContain(`/tenders/${tender.id}?lang=`);
    for (const told of [asking.vendorId, asking.vendor.name]) {
      expect(JSON.stringify(preview)).not.toContain(told);
    }
  });

  describe('of a vendor', () => {
    const subjectsOf = async ({ person }: Subscriber, count: number) =>
      (await week.inbox.received(person.email, count)).map(({ text }) => text);

    it('tell that questions about a lot told before were answered, once', async () => {
      const reader = await aSubscriber(week.app);
      const by = week.officer;
      const { tender } = await aPublishedTender(week.app, { by, lots: [aLot({ title: 'Madlavning' })] });
      await week.match();
      const before = await ask(tender.id);
      await answer(by.officer, before);
      await week.runOnce();
      await nextWeek();
      const open = [await ask(tender.id), await ask(tender.id)];
      await nextWeek();
      for (const enquiry of open) await answer(by.officer, enquiry);
      const late = await aSubscriber(week.app);
      await week.match();
      await nextWeek();
      await nextWeek();
      const [first, second] = await subjectsOf(reader, 2);
      expect(first).not.toContain('svar på spørgsmål');
      expect(second).toMatch(/\d\. Madlavning\n\* 2 nye svar på spørgsmål, siden vi sidst skrev om det\.\n/);
      expect(await week.ledgerOf(reader.person.userId)).toHaveLength(2);
      const [onlyNew] = await subjectsOf(late, 1);
      expect(onlyNew).not.toContain('svar på spørgsmål');
    });
  });
});
