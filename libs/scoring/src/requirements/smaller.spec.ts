import { describe, expect, it } from '@jest/globals';
import { smaller, smallerAmounts } from './smaller.js';

describe('smaller', () => {
  it.each([
    [4_000_000, [3_000_000, 2_000_000, 1_000_000]],
    [1_250_000, [930_000, 620_000, 310_000]],
    [20, [15, 10, 5]],
    [5, [3, 2, 1]],
    [2, [1]],
    [1, []],
    [0, []],
  ])('of %d: %j', (value, less) => {
    expect(smaller(value)).toEqual(less);
  });

  it('keeps the currency of an amount', () => {
    expect(smallerAmounts({ amount: '1000.00', currency: 'DKK' })).toEqual([
      { amount: '750.00', currency: 'DKK' },
      { amount: '500.00', currency: 'DKK' },
      { amount: '250.00', currency: 'DKK' },
    ]);
  });
});
