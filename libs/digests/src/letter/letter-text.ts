import type { Letter, LetterEntry, LetterSection } from './letter.js';

const RULE = '-'.repeat(40);

const entryText = (entry: LetterEntry, number: number): string =>
  [
    `${number}. ${entry.title}`,
    ...entry.changes.map((change) => `* ${change}`),
    ...[[entry.score, entry.mark?.text].filter((part) => part !== undefined).join('. ')].filter(
      (line) => line !== '',
    ),
    ...entry.facts.map(({ label, text }) => `${label}: ${text}`),
    ...(entry.reasons ? [`${entry.reasons.label}: ${entry.reasons.texts.join(' ')}`] : []),
    ...(entry.gap ? [`${entry.gap.label}: ${entry.gap.text}`] : []),
    entry.link,
    ...entry.actions.map(({ label, link }) => `${label}: ${link}`),
  ].join('\n');

const sectionText = ({ title, about, entries, rest }: LetterSection): string[] => [
  [title.toUpperCase(), ...(about === undefined ? [] : [about])].join('\n'),
  ...entries.map((entry, index) => entryText(entry, index + 1)),
  ...(rest === undefined ? [] : [rest]),
];

/** The plain-text form of a digest: all that the HTML form says. */
export const letterText = (letter: Letter): string =>
  [
    letter.greeting,
    letter.intro,
    ...letter.sections.flatMap(sectionText),
    ...(letter.advice ? [[letter.advice.title.toUpperCase(), ...letter.advice.texts].join('\n')] : []),
    RULE,
    ...letter.closing,
    `${letter.unsubscribe.label}: ${letter.unsubscribe.link}`,
    'Medspil',
  ]
    .join('\n\n')
    .concat('\n');
