import { expect, it } from '@jest/globals';
import { dated, grouped, listed } from './sentence.js';

it.each([
  [listed([], 'da'), ''],
  [listed(['a'], 'da'), 'a'],
  [listed(['a', 'b'], 'da'), 'a og b'],
  [listed(['a', 'b', 'c'], 'en'), 'a, b and c'],
  [dated('2026-03-01', 'da'), '1. marts 2026'],
  [dated('2026-12-24', 'en'), '24 December 2026'],
  [grouped(1_250_000, 'da'), '1.250.000'],
  [grouped(999.6, 'en'), '1,000'],
])('writes %s', (found, expected) => {
  expect(found).toBe(expected);
});
