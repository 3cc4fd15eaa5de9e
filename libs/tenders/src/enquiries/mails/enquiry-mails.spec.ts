import { describe, expect, it } from '@jest/globals';
import { renderAnsweredMail } from './answered-mail.js';
import { renderWaitingMail } from './waiting-mail.js';

const LINK = 'https://medspil.example/enquiries/x?lang=da';
const DUE = new Date('2026-12-04T11:00:00Z');
const tender = 'Fælles <b>hverdag</b>';

describe('the letter about questions that wait', () => {
  it.each([
    ['da', 1, false, ['Ét spørgsmål til', 'Der skal svares senest 4. december 2026']],
    ['da', 3, true, ['3 spørgsmål til', 'Der skulle være svaret senest 4. december 2026']],
    ['en', 1, false, ['One question about', 'waits for an answer. Answers are due by 4 December 2026']],
    ['en', 3, true, ['3 questions about', 'wait for an answer. Answers were due by 4 December 2026']],
  ] as const)('says in %s how many (%d) and until when, overdue: %s', (language, open, overdue, parts) => {
    const mail = renderWaitingMail(language, {
      tender,
      open,
      answersDueAt: DUE,
      overdue,
      link: LINK,
    });
    for (const part of [...parts, LINK, tender]) expect(mail.text).toContain(part);
    expect(mail.html).toContain(`<html lang="${language}">`);
    expect(mail.html).not.toContain('<b>hverdag');
  });

  it('cuts a title that would be a message of its own', () => {
    const news = {
      tender: 'x'.repeat(300),
      open: 1,
      answersDueAt: DUE,
      overdue: false,
      link: LINK,
    };
    const { subject, text } = renderWaitingMail('da', news);
    expect(subject.length).toBeLessThan(150);
    expect(text).not.toContain('x'.repeat(101));
  });
});

describe('the letter about an answer', () => {
  const news = {
    tender,
    question: 'Må man <i>dele</i>?',
    answer: 'Ja & nej.',
    corrected: false,
    link: LINK,
  };

  it.each([
    ['da', false, 'Der er svaret på jeres spørgsmål til'],
    ['da', true, 'Svaret er rettet'],
    ['en', false, 'Your question was answered'],
    ['en', true, 'was corrected'],
  ] as const)('gives question and answer in %s, corrected: %s', (language, corrected, intro) => {
    const { text, html } = renderAnsweredMail(language, {
      ...news,
      corrected,
    });
    for (const part of [intro, news.question, news.answer, LINK, tender]) expect(text).toContain(part);
    expect(html).toContain('Ja &amp; nej.');
    expect(html).not.toContain('<i>dele');
  });
});
