import { describe, expect, it } from '@jest/globals';
import { readDay } from './read-day.js';

describe('readDay', () => {
  it.each([
    ['2024-01-31', '2024-01-31'],
    ['2024-02-29', '2024-02-29'],
    ['2024-01-31T23:59:59+01:00', '2024-01-31'],
    ['2024-01-31 00:00:00', '2024-01-31'],
  ])('reads %s as %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '31-01-2024',
    '31/01/2024',
    '2024-1-31',
    '0024-01-31',
    '2024-01-311',
    '',
  ])('does not read "%s"', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});
