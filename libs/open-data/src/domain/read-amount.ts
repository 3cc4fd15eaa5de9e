import { cleanText, cut } from './read-text.js';

/** An amount in minor units, or why there is none; neither where the source names none. */
export interface AmountRead {
  readonly minor?: number;
  readonly warning?: string;
}

/** A thousand billion in units: beyond it stands a slip, not a contract. */
const MOST_MINOR_UNITS = 10 ** 14;

const CURRENCY_MARKS = /^(?:[A-Z]{3}|kr\.?|[€£$])|(?:[A-Z]{3}|kr\.?|[€£$])$/giu;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
/** `1.234` may be a thousand or one: no rule tells which. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** Groups of three under one mark, then perhaps decimals after the other mark. */
const GROUPED = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const without = (warning: string): AmountRead => ({ warning: `${warning}; the value was left out.` });

function numberIn(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text.replace(',', '.'));
  if (!GROUPED.test(text)) return undefined;
  const mark = /[.,]/.exec(text)?.[0] ?? '.';
  return Number(text.replaceAll(mark, '').replace(',', '.'));
}

function ofNumber(amount: number): AmountRead {
  // Zero stands for "not stated" in such data: nobody is awarded nothing.
  if (amount === 0) return {};
  if (amount < 0) return without('"value" is negative');
  const minor = Math.round(amount * 100);
  if (minor > MOST_MINOR_UNITS) return without('"value" is too large to be right');
  return minor === 0 ? {} : { minor };
}

/** Reads a value, a number or text as found: `409.5`, `"6,900.00"`, `"1.234,50"`, `"1 234,50 EUR"`. Never guesses. */
export function readAmount(raw: unknown): AmountRead {
  if (raw === undefined || raw === null) return {};
  if (typeof raw === 'number') return ofNumber(raw);
  if (typeof raw !== 'string') return without('"value" is neither a number nor text');
  const found = cleanText(raw);
  if (found === '') return {};
  const shown = cut(found, 40);
  const text = found.replace(CURRENCY_MARKS, '').replace(/[\s'’]/g, '');
  if (AMBIGUOUS.test(text)) return without(`"value" is "${shown}", which can be read in two ways`);
  const amount = numberIn(text);
  return amount === undefined ? without(`"value" is "${shown}", which is no amount`) : ofNumber(amount);
}
