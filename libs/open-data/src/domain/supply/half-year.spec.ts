import { describe, expect, it } from '@jest/globals';
import { daysOf, halfYearsOver, parseHalfYear } from './half-year.js';

describe('half-years', () => {
  it.each([
    ['2026-01-01', '2026-06-30', []],
    ['2026-01-01', '2026-07-01', ['2026-H1']],
    ['2025-06-30', '2026-07-01', ['2025-H1', '2025-H2', '2026-H1']],
    ['2025-07-01', '2026-01-01', ['2025-H2']],
    ['2026-08-01', '2026-07-01', []],
  ])('that began with %s are over on %s: %j', (first, today, over) => {
    expect(halfYearsOver(first, today)).toEqual(over);
  });

  it('follow each other without a gap', () => {
    const days = halfYearsOver('2024-02-29', '2026-12-31').map(daysOf);
    for (const [place, { through }] of days.slice(0, -1).entries()) {
      const morrow = new Date(Date.parse(through) + 86_400_000).toISOString().slice(0, 10);
      expect(days[place + 1]?.from).toBe(morrow);
    }
  });

  it('are read from text, and nothing else is', () => {
    expect(parseHalfYear('2026-H2')).toBe('2026-H2');
    expect(() => parseHalfYear('2026-H3')).toThrow('2026-H3');
  });
});
