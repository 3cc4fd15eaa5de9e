import { describe, expect, it } from '@jest/globals';
import { daysBefore } from './days-before.js';
import { easterSunday, isDanishPublicHoliday } from './public-holidays.js';

describe('six days before', () => {
  it.each([
    ['an ordinary Friday', '2026-11-27T11:00:00Z', '2026-11-20T23:00:00Z'],
    ['the last minute of a day in Denmark', '2026-11-27T22:59:00Z', '2026-11-20T23:00:00Z'],
    ['the first minute of the next one', '2026-11-27T23:00:00Z', '2026-11-21T23:00:00Z'],
    ['a summer day', '2026-07-15T10:00:00Z', '2026-07-08T22:00:00Z'],
    ['a day behind the end of summer time', '2026-10-28T11:00:00Z', '2026-10-21T22:00:00Z'],
    ['a day behind its begin', '2026-03-31T10:00:00Z', '2026-03-24T23:00:00Z'],
    ['a Saturday, which moves nothing', '2026-11-28T11:00:00Z', '2026-11-21T23:00:00Z'],
    [
      'Tuesday after Easter: only Wednesday would be a working day',
      '2026-04-07T10:00:00Z',
      '2026-03-30T22:00:00Z',
    ],
    ['Wednesday after Easter: only Tuesday would be one', '2026-04-08T10:00:00Z', '2026-03-31T22:00:00Z'],
    ['Christmas, which leaves two', '2026-12-29T11:00:00Z', '2026-12-22T23:00:00Z'],
  ])('%s', (_, event, instant) => {
    expect(daysBefore(new Date(event), 6).toISOString()).toBe(new Date(instant).toISOString());
  });
});

describe('public holidays in Denmark', () => {
  it.each([
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
  ])('have Easter of %d on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it.each([
    ['2026-01-01', true],
    ['2026-04-02', true],
    ['2026-04-03', true],
    ['2026-04-04', false],
    ['2026-04-06', true],
    ['2026-05-01', false],
    ['2023-05-05', true],
    ['2024-04-26', false],
    ['2026-05-14', true],
    ['2026-05-25', true],
    ['2026-06-05', false],
    ['2026-12-24', false],
    ['2026-12-25', true],
    ['2026-12-26', true],
  ])('%s: %s', (day, holiday) => {
    expect(isDanishPublicHoliday(day)).toBe(holiday);
  });
});
