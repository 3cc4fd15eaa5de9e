import { renderLetter, type RenderedMail } from '#identity';
import { danishInstant, shortName, type MailLanguage } from './mail-words.js';

/** What an officer is told of the questions about one tender. */
export interface WaitingNews {
  /** Title of the tender. */
  readonly tender: string;
  /** How many questions wait for an answer. */
  readonly open: number;
  readonly answersDueAt: Date;
  /** Whether answers are due no more, but overdue. */
  readonly overdue: boolean;
  readonly link: string;
}

/** Writes to an officer that questions wait. What was asked stands behind the link alone. Pure. */
export const renderWaitingMail = (language: MailLanguage, news: WaitingNews): RenderedMail =>
  renderLetter(language, { ...WORDS[language](news), link: news.link });

const WORDS = {
  da: ({ tender, open, answersDueAt, overdue }: WaitingNews) => ({
    subject: `${open} spørgsmål venter på svar: ${shortName(tender)}`,
    greeting: 'Hej',
    before: `${open === 1 ? 'Ét spørgsmål' : `${open} spørgsmål`} til "${shortName(tender)}" venter på svar. ${
      overdue ? 'Der skulle være svaret senest' : 'Der skal svares senest'
    } ${danishInstant('da', answersDueAt)}.`,
    action: 'Se spørgsmålene',
    after:
      'Svar gives offentligt, og ingen får at vide, hvem der har spurgt. Du får dette brev, fordi du kan svare for ordregiveren, højst én gang i timen for hvert udbud.',
  }),
  en: ({ tender, open, answersDueAt, overdue }: WaitingNews) => ({
    subject: `${open} ${open === 1 ? 'question waits' : 'questions wait'} for an answer: ${shortName(tender)}`,
    greeting: 'Hello',
    before: `${open === 1 ? 'One question' : `${open} questions`} about "${shortName(tender)}" ${
      open === 1 ? 'waits' : 'wait'
    } for an answer. ${overdue ? 'Answers were due by' : 'Answers are due by'} ${danishInstant('en', answersDueAt)}.`,
    action: 'See the questions',
    after:
      'Answers are given in public, and nobody is told who asked. You get this letter because you can answer for the buyer, at most once an hour for each tender.',
  }),
} as const;
