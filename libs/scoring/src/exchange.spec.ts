import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RATES, moneyOf, ratio, units } from './exchange.js';

describe('amounts', () => {
  it.each([
    ['125000.00', 'DKK', 12_500_000],
    ['0.07', 'EUR', 7],
    ['1.1', 'DKK', 110],
  ])('%s %s are %i in minor units', (amount, currency, minor) => {
    const money = moneyOf({ amount, currency });
    expect(money).toEqual({ minor, currency });
    expect(units(money)).toBe(Number(amount));
  });

  it.each([
    ['the same currency', { minor: 50, currency: 'XXX' }, { minor: 100, currency: 'XXX' }, 0.5],
    ['euros in kroner', { minor: 100, currency: 'EUR' }, { minor: 746.038, currency: 'DKK' }, 1],
    [
      'a currency without a rate',
      { minor: 100, currency: 'XXX' },
      { minor: 100, currency: 'DKK' },
      undefined,
    ],
    ['nothing', { minor: 100, currency: 'DKK' }, { minor: 0, currency: 'DKK' }, undefined],
  ])('compares with %s', (_, money, to, times) => {
    expect(ratio(money, to, DEFAULT_RATES)).toEqual(
      times === undefined ? undefined : expect.closeTo(times, 10),
    );
  });

  it('takes no property of every object for a rate', () => {
    expect(
      ratio({ minor: 1, currency: 'constructor' }, { minor: 1, currency: 'DKK' }, DEFAULT_RATES),
    ).toBeUndefined();
  });
});
