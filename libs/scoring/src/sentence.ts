import type { Language, Sentence } from './answer.js';
import type { Day } from './lot.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const AND: Sentence = { da: 'og', en: 'and' };
const AS_WELL: Sentence = { da: 'samt', en: 'as well as' };
const OR: Sentence = { da: 'eller', en: 'or' };

/** `a`, `a og b`, `a, b og c`. */
export const listed = (items: readonly string[], language: Language): string => joined(items, AND[language]);

/** As {@link listed}, where the items may be lists themselves: `a og b samt c`. */
export function listedApart(items: readonly string[], language: Language): string {
  const nested = items.some((item) => item.includes(` ${AND[language]} `));
  return joined(items, nested ? AS_WELL[language] : AND[language]);
}

/** `a`, `a eller b`, `a, b eller c`: after a "not". */
export const oneOf = (items: readonly string[], language: Language): string => joined(items, OR[language]);

function joined(items: readonly string[], word: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** `»a«`, `“a”`. */
export const quoted = (text: string, language: Language): string =>
  language === 'da' ? `»${text}«` : `“${text}”`;

/** The first letter of a sentence as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `1. marts 2026`, `1 March 2026`. */
export function dated(day: Day, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[language][Number(month) - 1] ?? month;
  return `${String(Number(date))}${language === 'da' ? '.' : ''} ${name} ${year}`;
}

/** `1.250.000`, `1,250,000`; decimals are left out. */
export function grouped(amount: number, language: Language): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, language === 'da' ? '.' : ',');
}

/** A noun with its number. */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
