import { describe, expect, it } from '@jest/globals';
import { LETTER_OCCASIONS } from '../domain/letter-occasion.js';
import { renderPartnershipMail, type PartnershipNews } from './partnership-mail.js';

const news: PartnershipNews = {
  other: 'Nabo <b>Kørsel</b>',
  tender: 'Fælles hverdag',
  deadline: new Date('2026-12-04T11:00:00Z'),
  incomplete: false,
  open: true,
  link: 'https://medspil.example/partnership/x?lang=da',
};

const cases = LETTER_OCCASIONS.flatMap((occasion) =>
  (['da', 'en'] as const).map((language) => ({ occasion, language })),
);

describe('the letter about a partnership', () => {
  it.each(cases)('names vendor, tender, deadline and link: $occasion in $language', (cell) => {
    const { text, html } = renderPartnershipMail(cell.language, cell.occasion, news);
    const deadline = cell.language === 'da' ? '4. december 2026' : '4 December 2026';
    for (const part of [news.tender, deadline, news.link]) expect(text).toContain(part);
    if (cell.occasion !== 'take-back') expect(text).toContain('"Nabo <b>Kørsel</b>"');
    expect(html).toContain(`<html lang="${cell.language}">`);
    expect(html).not.toContain('<b>Kørsel');
  });

  it.each([
    ['da', 'ufuldstændigt'],
    ['en', 'incomplete'],
  ] as const)('says in %s that what was submitted does not count any more', (language, word) => {
    const plain = renderPartnershipMail(language, 'leave', news);
    const counted = renderPartnershipMail(language, 'leave', { ...news, incomplete: true });
    expect(plain.text).not.toContain(word);
    expect(counted.text).toContain(word);
  });

  it.each([
    ['withdraw', 'da', 'kan afgive det igen inden fristen', 'Det kan ikke afgives mere'],
    ['withdraw', 'en', 'can submit it again before the deadline', 'It can no longer be submitted'],
    ['leave', 'da', 'afgiv det igen inden fristen', 'Det kan ikke afgives mere'],
    ['leave', 'en', 'submit it again before the deadline', 'It can no longer be submitted'],
  ] as const)('to %s says in %s whether it can be submitted again', (occasion, language, can, cannot) => {
    const inTime = renderPartnershipMail(language, occasion, { ...news, incomplete: true });
    const late = renderPartnershipMail(language, occasion, { ...news, incomplete: true, open: false });
    expect([inTime.text.includes(can), inTime.text.includes(cannot)]).toEqual([true, false]);
    expect([late.text.includes(can), late.text.includes(cannot)]).toEqual([false, true]);
  });

  it.each([
    ['da', 'Den inviterede leverandør vil ikke'],
    ['en', 'The vendor that you invited will not'],
  ] as const)('names no vendor in %s that hides', (language, words) => {
    expect(renderPartnershipMail(language, 'decline', { ...news, other: null }).text).toContain(words);
  });

  it('cuts names that would be messages of their own', () => {
    const long = { ...news, other: 'x'.repeat(300), tender: 'y'.repeat(300) };
    const { subject, text } = renderPartnershipMail('en', 'invite', long);
    expect(subject.length).toBeLessThan(150);
    expect(text).not.toContain('y'.repeat(101));
  });
});
