import type { Amount } from '../exchange.js';

const PARTS = [0.75, 0.5, 0.25];

/** Three quarters, a half and a quarter of a number, rounded down to two digits as a person would put them. */
export function smaller(value: number): number[] {
  const rounded = PARTS.map((part) => twoDigits(value * part));
  return [...new Set(rounded)].filter((less) => less > 0 && less < value);
}

function twoDigits(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.floor(value / unit) * unit;
}

/** The same of an amount of money. */
export const smallerAmounts = ({ amount, currency }: Amount): Amount[] =>
  smaller(Number(amount)).map((less) => ({ amount: less.toFixed(2), currency }));
