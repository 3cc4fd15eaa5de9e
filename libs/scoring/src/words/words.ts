import snowball from 'snowball-stemmers';
import { danishParts } from './danish-compounds.js';
import { foldDanishLetters } from './danish-letters.js';
import { remembered } from './remembered.js';
import { STOP_WORDS } from './stop-words.js';
import { tokensOf } from './tokens.js';

/** A word as it stands in a text, with its stem in each language that texts are read in. */
interface Word {
  readonly surface: string;
  /** Distinct stems; a number or code has itself alone. */
  readonly stems: readonly string[];
  /** Stems of the words that a compound is made of: `pleje` of `hjemmepleje`. Danish alone; none where it is no compound. */
  readonly parts: readonly string[];
}

/** Reads the words of a text. */
export type ReadWords = (text: string) => readonly Word[];

/** Snowball's names of the languages that have a stemmer, e.g. `danish`. */
export const STEMMED_LANGUAGES: readonly string[] = snowball.algorithms();

type Stem = (token: string) => string;

/**
 * How texts are read in the given languages (Snowball's names, e.g. `danish`). Texts carry no language of their own, so
 * every word is stemmed in each of them. No language: words stay as they are written.
 *
 * @throws Error when Snowball does not know a language.
 */
export function wordsIn(languages: readonly string[]): ReadWords {
  const stems = languages.map(stemmerOf);
  const stops = languages.map((language) => STOP_WORDS.get(language) ?? new Set<string>());
  const partsOf = languages.includes('danish') ? danishPartStems : () => [];
  const isStopWord = (token: string): boolean => stops.some((list) => list.has(token));
  return (text) =>
    tokensOf(text)
      .filter((token) => !isStopWord(token))
      .map((token) => ({ surface: token, stems: stemsOf(token, stems), parts: partsOf(token) }));
}

function stemsOf(token: string, stems: readonly Stem[]): string[] {
  if (stems.length === 0 || /\p{N}/u.test(token)) return [token];
  return [...new Set(stems.map((stem) => stem(token)))];
}

/** Stems of a compound's parts, remembered by the word. */
const danishPartStems = remembered((token) => {
  if (/\p{N}/u.test(token)) return [];
  const stem = stemmerOf('danish');
  return [...new Set(danishParts(foldDanishLetters(token)).map(stem))];
});

const STEMMERS = new Map<string, Stem>();

/** A language's stemmer; it answers by the word alone, so one serves all. */
function stemmerOf(language: string): Stem {
  const known = STEMMERS.get(language) ?? newStemmer(language);
  STEMMERS.set(language, known);
  return known;
}

function newStemmer(language: string): Stem {
  if (!STEMMED_LANGUAGES.includes(language)) {
    throw new Error(`No Snowball stemmer for "${language}"; there are ${STEMMED_LANGUAGES.join(', ')}`);
  }
  const stemmer = snowball.newStemmer(language);
  if (language === 'danish') return remembered((token) => stemmer.stem(foldDanishLetters(token)));
  return remembered((token) => stemmer.stem(token));
}
