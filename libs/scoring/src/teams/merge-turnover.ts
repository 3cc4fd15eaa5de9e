import { ratio, type Rates } from '../exchange.js';
import type { Money } from '../money.js';
import { turnoverStep } from '../turnover-step.js';
import type { Vendor } from '../vendor.js';
import { byText } from './by-text.js';

/**
 * The turnover of all members who state it: the sum of their steps, or the largest alone where that is more, in the currency of
 * the largest. A member may state of itself whatever it likes, and by exact sums would find out by trying what another turns over.
 * Amounts in a currency without a rate are left out where others have one; where none has, those of the first currency count.
 */
export function mergeTurnover(members: readonly Vendor[], rates: Rates): Pick<Vendor, 'turnover'> {
  const stated = members.flatMap(({ turnover }) => turnover ?? []);
  const counted = comparable(stated, rates);
  const [first, ...others] = counted;
  if (first === undefined) return {};
  const largest = others.reduce((most, other) => larger(most, other, rates), first);
  const { currency } = largest;
  const sum = counted.reduce((total, amount) => total + minorIn(currency, stepOf(amount), rates), 0);
  return { turnover: { minor: Math.max(largest.minor, sum), currency } };
}

const stepOf = ({ minor, currency }: Money): Money => ({ minor: turnoverStep(minor), currency });

function comparable(amounts: readonly Money[], rates: Rates): Money[] {
  const rated = amounts.filter(({ currency }) => Object.hasOwn(rates, currency));
  if (rated.length > 0) return rated;
  const [first] = amounts.map(({ currency }) => currency).sort(byText);
  return amounts.filter(({ currency }) => currency === first);
}

const larger = (a: Money, b: Money, rates: Rates): Money => ((ratio(a, b, rates) ?? 1) >= 1 ? a : b);

const UNIT = 100;

/** Whole minor units, rounded down: together they may not seem to be more than they are. */
function minorIn(currency: string, amount: Money, rates: Rates): number {
  if (amount.currency === currency) return amount.minor;
  return Math.floor((ratio(amount, { minor: UNIT, currency }, rates) ?? 0) * UNIT);
}
