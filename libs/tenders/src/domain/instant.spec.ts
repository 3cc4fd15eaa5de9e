import { expect, it } from '@jest/globals';
import { parseInstant } from './instant.js';

it.each([
  ['2026-11-30T12:00:00+01:00', '2026-11-30T11:00:00.000Z'],
  ['2026-11-30T12:00:00Z', '2026-11-30T12:00:00.000Z'],
  ['2026-11-30T12:00:00.250Z', '2026-11-30T12:00:00.250Z'],
  ['2026-11-30T12:00+01:00', '2026-11-30T11:00:00.000Z'],
  ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
])('reads %s as %s', (text, expected) => {
  expect(parseInstant(text)?.toISOString()).toBe(expected);
});

it.each([
  ['without time of day', '2026-11-30'],
  ['without offset', '2026-11-30T12:00:00'],
  ['of a day that does not exist', '2026-02-30T12:00:00Z'],
  ['of a time that does not exist', '2026-11-30T25:00:00Z'],
  ['at hour 24, which is the next day', '2026-11-30T24:00:00Z'],
  ['with words', 'tomorrow'],
  ['with something before it', ' 2026-11-30T12:00:00Z'],
])('refuses an instant %s', (_, text) => {
  expect(parseInstant(text)).toBeUndefined();
});
