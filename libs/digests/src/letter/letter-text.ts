import type { Letter, LetterEntry } from './letter.js';

const RULE = '-'.repeat(40);

const entryText = (entry: LetterEntry, number: number, see: string): string =>
  [
    `${number}. ${entry.title}`,
    `${entry.score}. ${entry.eligibility}.`,
    ...entry.facts.map(([label, text]) => `${label}: ${text}`),
    `${see}: ${entry.link}`,
  ].join('\n');

/** The plain-text form of a digest: all that the HTML form says. */
export const letterText = (letter: Letter): string =>
  [
    letter.greeting,
    letter.intro.join(' '),
    ...letter.entries.map((entry, index) => entryText(entry, index + 1, letter.see)),
    RULE,
    ...letter.closing,
    `${letter.unsubscribe.label}: ${letter.unsubscribe.link}`,
    'Medspil',
  ]
    .join('\n\n')
    .concat('\n');
