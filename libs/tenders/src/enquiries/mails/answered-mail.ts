import { renderLetter, type RenderedMail } from '#identity';
import { shortName, type MailLanguage } from './mail-words.js';

/** What who asked is told. */
export interface AnsweredNews {
  /** Title of the tender. */
  readonly tender: string;
  /** As it is published. */
  readonly question: string;
  readonly answer: string;
  /** Whether an earlier answer is corrected. */
  readonly corrected: boolean;
  readonly link: string;
}

/** Writes to who asked that there is an answer. Pure. */
export function renderAnsweredMail(language: MailLanguage, news: AnsweredNews): RenderedMail {
  const { asked, answered, subject, corrected, intro, ...frame } = WORDS[language];
  const tender = shortName(news.tender);
  const before = [
    `${news.corrected ? corrected : intro} "${tender}".`,
    `${asked} ${news.question}`,
    `${answered} ${news.answer}`,
  ];
  return renderLetter(language, {
    ...frame,
    subject: `${subject}: ${tender}`,
    before: before.join('\n\n'),
    link: news.link,
  });
}

const WORDS = {
  da: {
    subject: 'Svar på jeres spørgsmål',
    greeting: 'Hej',
    intro: 'Der er svaret på jeres spørgsmål til',
    corrected: 'Svaret er rettet på jeres spørgsmål til',
    asked: 'Spørgsmål, som det er offentliggjort:',
    answered: 'Svar:',
    action: 'Se spørgsmål og svar',
    after: 'Spørgsmål og svar er offentlige. Ingen andre end I får at vide, at I har spurgt.',
  },
  en: {
    subject: 'An answer to your question',
    greeting: 'Hello',
    intro: 'Your question was answered. It is about',
    corrected: 'The answer to your question was corrected. It is about',
    asked: 'Question, as it is published:',
    answered: 'Answer:',
    action: 'See questions and answers',
    after: 'Questions and answers are public. Nobody but you is told that you asked.',
  },
} as const;
