import type { Money } from '../money.js';
import type { Reference } from '../vendor.js';
import { amountFields } from './amount.js';
import type { Codes } from './codes.js';

/** Numbers that an amount and its currency take. */
export const MONEY_SIZE = 3;

export const moneyFields = ({ minor, currency }: Money, texts: Codes): number[] => [
  ...amountFields(minor),
  texts.of(currency),
];

/** The largest piece of work in each currency. */
export function largestWorks(references: readonly Reference[]): Money[] {
  const largest = new Map<string, Money>();
  for (const { value } of references) {
    if (value !== undefined && value.minor > (largest.get(value.currency)?.minor ?? -Infinity)) {
      largest.set(value.currency, value);
    }
  }
  return [...largest.values()];
}
