import { describe, expect, it } from '@jest/globals';
import { largestRemainder } from './largest-remainder.js';

describe('largestRemainder', () => {
  it.each([
    [[1, 1, 1], 100, [34, 33, 33]],
    [[50, 30, 20], 10, [5, 3, 2]],
    [[0.6, 0.6, 0], 1, [1, 0, 0]],
    [[0, 0], 0, [0, 0]],
    [[0, 0], 5, [0, 0]],
    [[], 0, []],
    [[2.4, 2.4, 2.2], 7, [3, 2, 2]],
  ])('splits by %j the total %i into %j', (shares, total, parts) => {
    expect(largestRemainder(shares, total)).toEqual(parts);
  });
});
