import { danishLexicon } from './danish-lexicon.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Short words that begin compounds of this market; others of three letters split more words wrongly than rightly. */
const SHORT_BEGINNINGS = words('bus bil båd dag fod hus hør job mad nat sne syn tag tøj vej øre ø');
/** Words that begin other words without being a part of their sense: `transport` is no `sport`. */
const FALSE_BEGINNINGS = words(
  'tran rapp samt over under efter inter super anti mellem igen uden inden sammen samme',
);
/** Endings that make words, though each is a word as well: `partnerskab` is no cupboard. */
const FALSE_ENDINGS = words('skab port ring ende inde else lige løse bare agtig ning artig mand mænd');
const INFLECTIONS = [
  'ernes',
  'erne',
  'enes',
  'ene',
  'ens',
  'ets',
  'ers',
  'en',
  'et',
  'er',
  'es',
  'n',
  't',
  'r',
  's',
];
const LEAST_BEGINNING = 4;
const LEAST_ENDING = 4;
const LEAST_BASE = 3;

/**
 * The parts of a Danish compound: `velfærdsteknologien` is `velfærd` and `teknologi`, `skolebustransport` is `skole`, `bus`
 * and `transport`. Both sides must be words of the dictionary, the last one in any regular form, of
 * which the base is given. Empty where the word is no
 * compound.
 */
export function danishParts(word: string): readonly string[] {
  const splits = splitsOf(word);
  const split = splits.find(([, base]) => word.endsWith(base)) ?? splits[0];
  return split === undefined ? [] : split.flatMap((part) => inner(part));
}

function inner(part: string): readonly string[] {
  const parts = danishParts(part);
  return parts.length > 0 ? parts : [part];
}

function splitsOf(word: string): (readonly [string, string])[] {
  const splits: (readonly [string, string])[] = [];
  for (let at = LEAST_BASE; at <= word.length - LEAST_ENDING; at += 1) {
    const beginning = beginningIn(word.slice(0, at));
    const base = beginning === undefined ? undefined : basesOf(word.slice(at)).find(isBase);
    if (beginning !== undefined && base !== undefined) splits.push([beginning, base]);
  }
  return splits;
}

/** The word that a beginning is, with or without the letter that joins it: `forandrings` is `forandring`. */
const beginningIn = (text: string): string | undefined =>
  [text, ...(/[se]$/.test(text) ? [text.slice(0, -1)] : [])].find(isBeginning);

const isBeginning = (word: string): boolean =>
  (word.length >= LEAST_BEGINNING || SHORT_BEGINNINGS.has(word)) &&
  !FALSE_BEGINNINGS.has(word) &&
  danishLexicon().has(word);

const isBase = (word: string): boolean =>
  word.length >= LEAST_ENDING && !FALSE_ENDINGS.has(word) && danishLexicon().has(word);

/** What a form could be a form of: `boliger` of `bolig`, `plejen` of `pleje`. */
function basesOf(text: string): string[] {
  const stripped = INFLECTIONS.filter((ending) => text.endsWith(ending)).map((ending) =>
    text.slice(0, -ending.length),
  );
  return [text, ...stripped.flatMap((base) => [base, `${base}e`])];
}
