import { renderLetter, type RenderedMail } from '#identity';
import type { LetterOccasion } from '../domain/letter-occasion.js';
import { DANISH, ENGLISH, type Letter } from './partnership-letters.js';

type Language = 'da' | 'en';

export interface PartnershipNews {
  /** Name of the vendor on the other side; null where the reader is not told it. */
  readonly other: string | null;
  /** Title of the tender. */
  readonly tender: string;
  readonly deadline: Date | null;
  /** Whether the response had been submitted and does not count as it is now. */
  readonly incomplete: boolean;
  /** Whether responses can still be changed: a letter may be late. */
  readonly open: boolean;
  readonly link: string;
}

const LONGEST_NAME = 100;

/** A name that somebody typed, short enough not to become a message of its own. */
const short = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;

const instant = (language: Language, at: Date | null): string =>
  at?.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'long',
    timeStyle: 'short',
  }) ?? '';

const LETTERS: Readonly<Record<Language, Readonly<Record<LetterOccasion, Letter>>>> = {
  da: DANISH,
  en: ENGLISH,
};

const FRAME = {
  da: {
    greeting: 'Hej',
    action: 'Se samarbejdet',
    unnamed: 'Den inviterede leverandør',
    after: (deadline: string) =>
      `Linket kræver, at du er logget ind. Fristen for tilbud er ${deadline}; efter den kan intet ændres.`,
  },
  en: {
    greeting: 'Hello',
    action: 'See the partnership',
    unnamed: 'The vendor that you invited',
    after: (deadline: string) =>
      `The link asks you to sign in. Responses are due by ${deadline}; nothing can be changed after that.`,
  },
} as const;

/** Writes the letter about a partnership. What the vendors write to each other stays sealed and is in no letter. Pure. */
export function renderPartnershipMail(
  language: Language,
  occasion: LetterOccasion,
  news: PartnershipNews,
): RenderedMail {
  const { greeting, action, after, unnamed } = FRAME[language];
  const other = news.other === null ? unnamed : `"${short(news.other)}"`;
  const named = { other, tender: short(news.tender), incomplete: news.incomplete, open: news.open };
  return renderLetter(language, {
    ...LETTERS[language][occasion](named),
    greeting,
    action,
    link: news.link,
    after: after(instant(language, news.deadline)),
  });
}
