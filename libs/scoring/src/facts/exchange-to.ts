import { ratio, type Rates } from '../exchange.js';
import type { Money } from '../money.js';
import type { Codes } from './codes.js';

/** How many times `to` goes into an amount, given by its smallest units and the code of its currency: `ratio`, or NaN. */
export function exchangeTo(
  to: Money,
  rates: Rates,
  texts: Codes,
): (minor: number, currency: number) => number {
  if (to.minor <= 0) return () => NaN;
  const own = texts.of(to.currency);
  return (minor, currency) =>
    currency === own
      ? minor / to.minor
      : (ratio({ minor, currency: texts.textOf(currency) }, to, rates) ?? NaN);
}
