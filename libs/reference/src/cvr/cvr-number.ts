import type { LocalText } from '../local-text.js';

/** What is wrong with a text that should be a CVR number. */
export interface CvrProblem {
  readonly code: 'empty' | 'not-digits' | 'wrong-length' | 'leading-zero' | 'wrong-check-digit';
  /** What to tell a person. */
  readonly detail: LocalText;
}

/** The number in eight digits, or what is wrong with the text. */
export type CvrCheck =
  { readonly valid: true; readonly cvr: string } | { readonly valid: false; readonly problem: CvrProblem };

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1] as const;

const DETAILS: Readonly<Record<CvrProblem['code'], LocalText>> = {
  empty: { da: 'Angiv et CVR-nummer.', en: 'Enter a CVR number.' },
  'not-digits': {
    da: 'Et CVR-nummer består kun af cifre, eventuelt med DK foran.',
    en: 'A CVR number has digits only, optionally preceded by DK.',
  },
  'wrong-length': { da: 'Et CVR-nummer har præcis 8 cifre.', en: 'A CVR number has exactly 8 digits.' },
  'leading-zero': { da: 'Et CVR-nummer begynder ikke med 0.', en: 'A CVR number does not begin with 0.' },
  'wrong-check-digit': {
    da: 'CVR-nummeret er ikke gyldigt. Kontrollér, om der er en tastefejl.',
    en: 'The CVR number is not valid. Check it for a typing error.',
  },
};

/**
 * Reads a Danish CVR number as people write it: `13748136`, `13 74 81 36`, `DK13748136`. It is valid if it has eight digits, does
 * not begin with 0, and the digits weighted 2, 7, 6, 5, 4, 3, 2, 1 add up to a multiple of 11. That it is well formed does not mean
 * that it is registered.
 *
 * Source: Erhvervsstyrelsen, the modulus-11 check of CVR numbers.
 */
export function checkCvrNumber(text: string): CvrCheck {
  const cvr = text.replace(/\s/g, '').replace(/^DK-?/i, '');
  const code = problemOf(cvr);
  return code === undefined
    ? { valid: true, cvr }
    : { valid: false, problem: { code, detail: DETAILS[code] } };
}

/** Whether a text is a valid CVR number in the one form in which it is stored: eight digits and nothing else. */
export function isCvrNumber(text: string): boolean {
  return problemOf(text) === undefined;
}

function problemOf(text: string): CvrProblem['code'] | undefined {
  if (text === '') return 'empty';
  if (!/^[0-9]+$/.test(text)) return 'not-digits';
  if (text.length !== WEIGHTS.length) return 'wrong-length';
  if (text.startsWith('0')) return 'leading-zero';
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return sum % 11 === 0 ? undefined : 'wrong-check-digit';
}
