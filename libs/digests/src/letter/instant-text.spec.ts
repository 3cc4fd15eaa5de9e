import { describe, expect, it } from '@jest/globals';
import { dayText, momentText } from './instant-text.js';

describe('momentText', () => {
  it.each([
    ['2026-12-21T11:00:00Z', 'mandag den 21. december 2026 kl. 12.00', 'Monday 21 December 2026 at 12:00'],
    ['2026-06-30T21:59:00Z', 'tirsdag den 30. juni 2026 kl. 23.59', 'Tuesday 30 June 2026 at 23:59'],
    ['2026-12-31T23:30:00Z', 'fredag den 1. januar 2027 kl. 00.30', 'Friday 1 January 2027 at 00:30'],
  ])('tells weekday and time of %s in Denmark', (instant, da, en) => {
    expect(momentText(new Date(instant), 'da')).toBe(da);
    expect(momentText(new Date(instant), 'en')).toBe(`${en} (Danish time)`);
  });
});

describe('dayText', () => {
  it('tells the day in Denmark', () => {
    const night = new Date('2026-11-02T23:30:00Z');
    expect(dayText(night, 'da')).toBe('3. november 2026');
    expect(dayText(night, 'en')).toBe('3 November 2026');
  });
});
