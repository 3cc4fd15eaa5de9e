import { expect, it } from '@jest/globals';
import { capitalised, dated, grouped, listed, listedApart, oneOf, quoted } from './sentence.js';

it.each([
  [listed([], 'da'), ''],
  [listed(['a'], 'da'), 'a'],
  [listed(['a', 'b'], 'da'), 'a og b'],
  [listed(['a', 'b', 'c'], 'en'), 'a, b and c'],
  [listedApart(['a', 'b'], 'da'), 'a og b'],
  [listedApart(['a og b', 'c'], 'da'), 'a og b samt c'],
  [listedApart(['a', 'b and c'], 'en'), 'a as well as b and c'],
  [oneOf(['a', 'b', 'c'], 'da'), 'a, b eller c'],
  [oneOf(['a', 'b'], 'en'), 'a or b'],
  [quoted('a', 'da'), '»a«'],
  [quoted('a', 'en'), '“a”'],
  [capitalised('ærlig'), 'Ærlig'],
  [dated('2026-03-01', 'da'), '1. marts 2026'],
  [dated('2026-12-24', 'en'), '24 December 2026'],
  [grouped(1_250_000, 'da'), '1.250.000'],
  [grouped(999.6, 'en'), '1,000'],
])('writes %s', (found, expected) => {
  expect(found).toBe(expected);
});
