import { describe, expect, it } from '@jest/globals';
import { amountAt, amountFields } from './amount.js';

describe('an amount in two fields', () => {
  it.each([
    0,
    1,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 31 + 1,
    999_999_999_999_99,
    Number.MAX_SAFE_INTEGER,
    -1,
    -(2 ** 40),
    NaN,
  ])('comes out as %d', (amount) => {
    expect(amountAt(Int32Array.of(7, ...amountFields(amount)), 1)).toBe(amount);
  });
});
