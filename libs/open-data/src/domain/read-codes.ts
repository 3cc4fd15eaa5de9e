import { padCpv } from '#reference';
import { cleanText, cut } from './read-text.js';

/** What a list of the record gave, and what a person should know of the rest. */
export interface ListRead {
  readonly values: readonly string[];
  readonly warnings: readonly string[];
}

const MOST_CODES = 20;
const MOST_PLACES = 100;
const LONGEST_PLACE = 200;

/** One text counts as a list of one; nothing as an empty list. */
function listOf(raw: unknown): readonly unknown[] | undefined {
  if (raw === undefined || raw === null || raw === '') return [];
  if (typeof raw === 'string') return [raw];
  return Array.isArray(raw) ? raw : undefined;
}

function firstOf(values: readonly string[], most: number, field: string): ListRead {
  const unique = [...new Set(values)];
  return {
    values: unique.slice(0, most),
    warnings:
      unique.length > most ? [`Of ${unique.length} entries in "${field}" the first ${most} count.`] : [],
  };
}

/** CPV codes in eight digits; short ones are padded, what is no code is left out with a warning. */
export function readCpv(raw: unknown): ListRead {
  const list = listOf(raw);
  if (!list) return { values: [], warnings: ['"cpv" is not a list; the codes were left out.'] };
  const codes = list.map((code) => (typeof code === 'string' ? padCpv(code) : undefined));
  const bad = list.filter((_, index) => codes[index] === undefined).map((code) => cut(shown(code), 40));
  const { values, warnings } = firstOf(
    codes.filter((code) => code !== undefined),
    MOST_CODES,
    'cpv',
  );
  if (bad.length === 0) return { values, warnings };
  return { values, warnings: [...warnings, `Not a CPV code, left out: ${bad.slice(0, 5).join(', ')}.`] };
}

/** What is no code, for a person. A list or object is only named: one that is nested deeply could not be written out. */
const shown = (code: unknown): string => {
  if (typeof code === 'string') return `"${cleanText(code)}"`;
  return typeof code === 'object' && code !== null ? 'a list or an object' : String(code);
};

/** Names of places, in the source's own words. */
export function readPlaces(raw: unknown): ListRead {
  const list = listOf(raw);
  if (!list) return { values: [], warnings: ['"region" is not a list; the places were left out.'] };
  const names = list.flatMap((place) =>
    typeof place === 'string' ? [cut(cleanText(place), LONGEST_PLACE)] : [],
  );
  return firstOf(
    names.filter((name) => name !== ''),
    MOST_PLACES,
    'region',
  );
}
