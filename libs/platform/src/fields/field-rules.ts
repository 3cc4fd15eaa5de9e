import type { FieldProblem } from '../errors/domain.error.js';
import { isAreaCode, nearestArea, parseCpv } from '#reference';
import type { Money } from './money.js';

/** Currencies (ISO 4217) in which amounts may be stated. */
export const CURRENCIES = ['DKK', 'EUR', 'SEK', 'NOK', 'USD', 'GBP'] as const;

const MOST_MINOR_UNITS = 10 ** 12;

const problem = (pointer: string, code: string, detail: string): FieldProblem => ({ pointer, code, detail });

/** A text of `least` to `most` characters that a database can hold: PostgreSQL takes neither NUL nor half a surrogate pair. */
export function textProblems(pointer: string, text: string, most: number, least = 0): FieldProblem[] {
  if (/\0|\p{Surrogate}/u.test(text)) {
    return [problem(pointer, 'characters', 'This holds characters that are not text. Type it again.')];
  }
  if (text.trim().length < least) {
    const detail = least === 1 ? 'Fill this in.' : `Write at least ${least} characters.`;
    return [problem(pointer, 'too-short', detail)];
  }
  return text.length > most ? [problem(pointer, 'too-long', `Write at most ${most} characters.`)] : [];
}

/** At most so many entries, and of these what `one` says of each; a list that is too long is not looked at closely. */
export const listProblems = <T>(
  pointer: string,
  list: readonly T[],
  most: number,
  one: (pointer: string, entry: T) => FieldProblem[],
): FieldProblem[] =>
  list.length > most
    ? [problem(pointer, 'too-many', `At most ${most} entries. These are ${list.length}.`)]
    : list.flatMap((entry, index) => one(`${pointer}/${index}`, entry));

/** As {@link listProblems}, and no entry twice. */
function setProblems(
  pointer: string,
  values: readonly string[],
  most: number,
  one: (pointer: string, value: string) => FieldProblem[],
): FieldProblem[] {
  const seen = new Set<string>();
  return listProblems(pointer, values, most, (at, value) => {
    if (seen.has(value)) return [problem(at, 'repeated', `"${value.slice(0, 100)}" stands here twice.`)];
    seen.add(value);
    return one(at, value);
  });
}

/** CPV codes of eight digits; whether they are in the list is a matter of warnings. */
export const cpvProblems = (pointer: string, codes: readonly string[], most: number): FieldProblem[] =>
  setProblems(pointer, codes, most, oneCpvProblem);

export const oneCpvProblem = (pointer: string, code: string): FieldProblem[] =>
  parseCpv(code) === undefined
    ? [
        problem(
          pointer,
          'cpv-invalid',
          'A CPV code has eight digits, like 85312000; a check digit may follow.',
        ),
      ]
    : [];

/** How many more unknown areas of one request are compared with the names of all, which takes a while. */
export interface AreaSuggestions {
  left: number;
}

export const areaSuggestions = (): AreaSuggestions => ({ left: 3 });

/**
 * Codes of places that are known.
 * @param suggestions one for the whole request, where it states areas in several places
 */
export const areaProblems = (
  pointer: string,
  codes: readonly string[],
  most: number,
  suggestions = areaSuggestions(),
): FieldProblem[] => setProblems(pointer, codes, most, (at, code) => oneAreaProblem(at, code, suggestions));

const LONGEST_AREA_NAME = 60;

export function oneAreaProblem(
  pointer: string,
  code: string,
  suggestions = areaSuggestions(),
): FieldProblem[] {
  if (isAreaCode(code)) return [];
  const near = suggestions.left-- > 0 ? nearestArea(code) : undefined;
  const suggestion = near
    ? ` Did you mean ${near.code} (${near.name.en})?`
    : ' Use a municipality code like 0461, or a NUTS code like DK031.';
  return [
    problem(pointer, 'area-unknown', `There is no area "${code.slice(0, LONGEST_AREA_NAME)}".${suggestion}`),
  ];
}

/** Codes of a closed vocabulary. */
export const termProblems = (
  pointer: string,
  codes: readonly string[],
  allowed: readonly string[],
): FieldProblem[] =>
  setProblems(pointer, codes, allowed.length, (at, code) => oneTermProblem(at, code, allowed));

export const oneTermProblem = (pointer: string, code: string, allowed: readonly string[]): FieldProblem[] =>
  allowed.includes(code) ? [] : [problem(pointer, 'not-listed', `Use one of: ${allowed.join(', ')}.`)];

/** An amount of at least `least` minor units and at most 10^12 of them unless said otherwise. */
export function moneyProblems(
  pointer: string,
  money: Money,
  least = 1,
  most = MOST_MINOR_UNITS,
): FieldProblem[] {
  const { minor, currency } = money;
  const inBounds = Number.isInteger(minor) && minor >= least && minor <= most;
  return [
    ...(inBounds
      ? []
      : [
          problem(
            `${pointer}/amount`,
            'amount-out-of-bounds',
            `The amount must be ${least > 0 ? 'more than 0' : '0 or more'} and at most ${most / 100}.`,
          ),
        ]),
    ...oneTermProblem(`${pointer}/currency`, currency, CURRENCIES),
  ];
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const dayProblems = (pointer: string, day: string): FieldProblem[] =>
  isDay(day) ? [] : [problem(pointer, 'day-invalid', 'Write a day of the calendar like 2026-09-30.')];

export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
