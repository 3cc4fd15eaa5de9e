import { describe, expect, it } from '@jest/globals';
import { readAmount } from './read-amount.js';

describe('readAmount', () => {
  it.each([
    [1843.2, 184_320],
    [500000, 50_000_000],
    [19.99, 1_999],
    [0.005, 1],
    ['409.5', 40_950],
    ['950', 95_000],
    ['6,900.00', 690_000],
    ['1,621,497.79', 162_149_779],
    ['1.234,50', 123_450],
    ['1.234.567', 123_456_700],
    ['1 234,50', 123_450],
    ['1\u00a0234,50 EUR', 123_450],
    ['kr. 12.500,00', 1_250_000],
    ['€409,5', 40_950],
    ["1'234.50", 123_450],
    ['1234.567', 123_457],
    ['0.125', 13],
  ])('reads %j as %d minor units', (raw, minor) => {
    expect(readAmount(raw)).toEqual({ minor });
  });

  it.each([[undefined], [null], [''], ['  '], [0], ['0'], ['0.00'], [0.001]])(
    'reads %j as not stated, without a warning',
    (raw) => {
      expect(readAmount(raw)).toEqual({});
    },
  );

  it.each([
    ['1.234', 'can be read in two ways'],
    ['12,500', 'can be read in two ways'],
    [-207000, 'negative'],
    ['-7853.66', 'negative'],
    ['by agreement', 'is no amount'],
    ['1.234.56', 'is no amount'],
    ['1,23,456', 'is no amount'],
    ['12-13', 'is no amount'],
    [true, 'neither a number nor text'],
    [[1], 'neither a number nor text'],
    [1e300, 'too large'],
    [Number.POSITIVE_INFINITY, 'too large'],
    ['9'.repeat(30), 'too large'],
  ])('leaves %j out and says why', (raw, why) => {
    const { minor, warning } = readAmount(raw);
    expect(minor).toBeUndefined();
    expect(warning).toContain(why);
    expect(warning).toContain('the value was left out');
  });
});
