import type { Money } from './money.js';

/** Danish kroner for one unit of a currency, by ISO 4217 code. */
export type Rates = Readonly<Record<string, number>>;

/** An amount as the API carries it: a decimal string, e.g. `"125000.00"`, and its ISO 4217 currency. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** Used where statistics bring no other: the central rate of ERM II, 7.46038 kroner for a euro. */
export const DEFAULT_RATES: Rates = { DKK: 1, EUR: 7.46038 };

/** An amount in whole units of its currency. Every currency that the house takes has hundredths. */
export const units = (money: Money): number => money.minor / 100;

/** The money that an amount of the API stands for. */
export const moneyOf = (amount: Amount): Money => ({
  minor: Math.round(Number(amount.amount) * 100),
  currency: amount.currency,
});

/** How many times one amount goes into another; `undefined` where no rate is known or the divisor is nothing. */
export function ratio(money: Money, to: Money, rates: Rates): number | undefined {
  if (to.minor <= 0) return undefined;
  if (money.currency === to.currency) return money.minor / to.minor;
  const rate = rateOf(money.currency, rates);
  const toRate = rateOf(to.currency, rates);
  if (rate === undefined || toRate === undefined) return undefined;
  return (units(money) * rate) / (units(to) * toRate);
}

function rateOf(currency: string, rates: Rates): number | undefined {
  return Object.hasOwn(rates, currency) ? rates[currency] : undefined;
}
