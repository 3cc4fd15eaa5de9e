import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aLot, aPublishedTender } from '../../tenders/test/tender.builders.js';
import { Preferences } from '../src/index.js';
import { aSubscriber } from './digest.builders.js';
import { openWeek, type Week } from './week.js';

describe('the mail of the weekly digest', () => {
  let week: Week;

  beforeAll(async () => {
    week = await openWeek();
  });

  afterAll(() => week.stop());

  beforeEach(() => week.forget());

  it('tells a subscriber in Danish what matches, why, for whom and until when', async () => {
    const { person, vendorId } = await aSubscriber(week.app);
    const { tender } = await aPublishedTender(week.app, {
      by: week.officer,
      submissionDeadline: '2099-12-21T11:00:00Z',
      lots: [aLot({ title: 'Fællesspisning <i> tre lokalcentre & omegn' })],
    });
    await week.match();
    await week.runOnce();
    const [mail] = await week.inbox.received(person.email, 1);
    expect(mail?.subject).toBe(
      'Ny opgave: Fællesspisning <i> tre lokalcentre & omegn (Eksempel Kommune (fiktiv))',
    );
    for (const text of [mail?.text, mail?.html]) {
      expect(text).toContain('I opfylder alle mindstekrav');
      expect(text).toMatch(/Match \d+ af 100/);
      expect(text).toContain('Eksempel Kommune (fiktiv)');
      expect(text).toContain('Odense');
      expect(text).toContain('mandag den 21. december 2099 kl. 12.00');
      expect(text?.replaceAll('\u00a0', ' ')).toContain('1.250.000 kr.');
      expect(text?.replaceAll('&#x3D;', '=')).toContain(`${week.publicUrl}/tenders/${tender.id}?lang=da`);
      expect(text).toContain('Havnens Køkken (fiktiv)');
      expect(text).toContain(`${week.publicUrl}/unsubscribe/`);
    }
    expect(mail?.text).toContain('Fællesspisning <i> tre lokalcentre & omegn');
    expect(mail?.html).toContain('Fællesspisning &lt;i&gt; tre lokalcentre &amp; omegn');
    expect(mail?.html).toContain('lang="da"');
    expect(mail?.html).not.toMatch(/<img|https?:\/\/(?!medspil\.example|www\.w3\.org)/);
    const [row] = await week.ledgerOf(person.userId);
    expect(row).toMatchObject({
      state: 'sent',
      language: 'da',
      messageId: mail?.messageId,
      contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      items: [{ lotId: tender.lots[0]?.id, vendorId, eligibility: 'eligible' }],
    });
    expect(row?.items[0]?.scoringVersion).not.toBe('');
    expect(mail?.text).toContain(`Match ${row?.items[0]?.score ?? '?'} af 100`);
  });

  it('writes in English to whoever chose English', async () => {
    const { person } = await aSubscriber(week.app, { language: 'en' });
    await aPublishedTender(week.app, {
      by: week.officer,
      submissionDeadline: '2099-12-21T11:00:00Z',
      lots: 2,
    });
    await week.match();
    await week.runOnce();
    const [mail] = await week.inbox.received(person.email, 1);
    expect(mail?.subject).toBe('New opportunity: Delaftale 1 (Eksempel Kommune (fiktiv)) and 1 more');
    for (const text of [mail?.text, mail?.html]) {
      expect(text).toContain('2 new or changed opportunities match Havnens Køkken (fiktiv).');
      expect(text).toContain('You meet every mandatory requirement');
      expect(text).toContain('Monday 21 December 2099 at 12:00 (Danish time)');
      expect(text).toContain('Part of');
    }
    expect(mail?.html).toContain('lang="en"');
  });

  it('carries the headers by which mail programs unsubscribe and do not answer', async () => {
    const { person } = await aSubscriber(week.app);
    await aPublishedTender(week.app, { by: week.officer });
    await week.match();
    await week.runOnce();
    const [mail] = await week.inbox.received(person.email, 1);
    expect(mail?.header('list-unsubscribe')).toMatch(
      /^<https:\/\/medspil\.example\/unsubscribe\/[A-Za-z0-9_-]+>$/,
    );
    expect(mail?.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail?.header('list-id')).toBe('Medspil digest <digest.medspil.example>');
    expect(mail?.header('auto-submitted')).toBe('auto-generated');
    expect(mail?.header('precedence')).toBe('bulk');
    expect(mail?.messageId).toMatch(/^<digest\.[0-9a-f-]{36}@medspil\.example>$/);
    expect(mail?.header('to')).toContain(person.email);
  });

  it('writes one mail to a person with two vendors and says for which of them each match is', async () => {
    const { person } = await aSubscriber(week.app, { name: 'Havnens Køkken' });
    const other = await aSubscriber(week.app, { name: 'Byens Bord' });
    await week.app.get(Preferences).put(other.person, { frequency: 'off' }, '"1"');
    await week.dataSource.query(
      `INSERT INTO membership (organisation_id, user_id, role) VALUES ($1, $2, 'member')`,
      [other.vendorId, person.userId],
    );
    await aPublishedTender(week.app, { by: week.officer });
    await week.match();
    await week.runOnce();
    const [mail] = await week.inbox.received(person.email, 1);
    expect(mail?.text).toMatch(
      /2 nye eller ændrede opgaver i udbud passer til (Havnens Køkken og Byens Bord|Byens Bord og Havnens Køkken)\./,
    );
    expect(mail?.text).toContain('Leverandør: Havnens Køkken');
    expect(mail?.text).toContain('Leverandør: Byens Bord');
    expect(week.inbox.mailsTo(other.person.email)).toEqual([]);
  });
});
