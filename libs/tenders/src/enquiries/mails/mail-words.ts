export type MailLanguage = 'da' | 'en';

const LONGEST_NAME = 100;

/** A title that somebody typed, short enough not to become a message of its own. */
export const shortName = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;

/** An instant as a letter tells it, in Danish time. */
export const danishInstant = (language: MailLanguage, at: Date): string =>
  at.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'long',
    timeStyle: 'short',
  });
