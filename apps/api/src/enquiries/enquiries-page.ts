import { escapeHtml } from '#identity';
import type { Enquiry, EnquiryPage, Tender } from '#tenders';
import { htmlPage, type PageLanguage } from '../pages/html-page.js';
import { instant, paragraph } from '../pages/page-parts.js';

const WORDS = {
  da: {
    title: 'Spørgsmål og svar',
    tender: 'Udbud',
    closes: 'Spørgsmål modtages indtil',
    due: 'Der svares senest',
    none: 'Her er ingen spørgsmål, som du kan se.',
    signIn: 'Log ind for også at se de spørgsmål, der venter på svar, hvis du må det.',
    question: 'Spørgsmål',
    original: 'Som det blev stillet',
    answer: 'Svar',
    earlier: 'Tidligere svar',
    waits: 'Venter på svar',
    mine: 'I har spurgt',
    late: 'efter fristen for svar',
    more: 'Flere spørgsmål',
  },
  en: {
    title: 'Questions and answers',
    tender: 'Tender',
    closes: 'Questions are taken until',
    due: 'They are answered by',
    none: 'There are no questions here that you can see.',
    signIn: 'Sign in to see questions that wait for an answer too, if you may.',
    question: 'Question',
    original: 'As it was asked',
    answer: 'Answer',
    earlier: 'Earlier answer',
    waits: 'Waits for an answer',
    mine: 'You asked',
    late: 'after answers were due',
    more: 'More questions',
  },
} as const;

/** The questions about a tender and their answers, as far as the reader may see them. */
export function enquiriesView(
  language: PageLanguage,
  tender: Tender,
  { items, next }: EnquiryPage,
  anonymous: boolean,
): string {
  const words = WORDS[language];
  const { title, lots, enquiriesCloseAt, answersDueAt } = tender;
  const lotTitles = new Map(lots.map((lot) => [lot.id, lot.title]));
  const content = [
    `<p>${words.tender}: <a href="/tenders/${tender.id}?lang=${language}">${escapeHtml(title)}</a></p>`,
    ...(enquiriesCloseAt ? [paragraph(words.closes, instant(language, enquiriesCloseAt))] : []),
    ...(answersDueAt ? [paragraph(words.due, instant(language, answersDueAt))] : []),
    ...items.map((enquiry) => enquiryView(language, enquiry, lotTitles.get(enquiry.lotId ?? ''))),
    ...(items.length === 0 ? [`<p>${words.none}</p>`] : []),
    ...(next === null ? [] : [`<p><a href="?lang=${language}&amp;after=${next}">${words.more}</a></p>`]),
    ...(anonymous ? [`<p>${words.signIn}</p>`] : []),
  ];
  return htmlPage(language, words.title, content);
}

function enquiryView(language: PageLanguage, enquiry: Enquiry, lot: string | undefined): string {
  const words = WORDS[language];
  const { question, originalQuestion, answers, mine } = enquiry;
  const answered = answers.map(({ text, answeredAt, late }, index) => {
    const at = `${instant(language, answeredAt)}${late ? `, ${words.late}` : ''}`;
    return paragraph(`${index === 0 ? words.answer : words.earlier} (${at})`, text);
  });
  return [
    '<hr>',
    ...(lot === undefined ? [] : [`<p>${escapeHtml(lot)}</p>`]),
    paragraph(mine ? `${words.question} (${words.mine})` : words.question, question),
    ...(originalQuestion === undefined ? [] : [paragraph(words.original, originalQuestion)]),
    ...(answered.length > 0 ? answered : [`<p>${words.waits}</p>`]),
  ].join('\n');
}
