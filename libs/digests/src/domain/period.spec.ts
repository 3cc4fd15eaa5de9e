import { describe, expect, it } from '@jest/globals';
import { currentPeriod, dueAt, isDue } from './period.js';

const at = (instant: string) => new Date(instant);

describe('currentPeriod', () => {
  it.each([
    ['2026-01-01T12:00:00Z', '2026-W01', 'a Thursday opens the year, so it lies in week 1'],
    ['2025-12-29T00:30:00Z', '2026-W01', 'the Monday before belongs to the new year already'],
    ['2026-12-28T12:00:00Z', '2026-W53', 'a year that begins on a Thursday has 53 weeks'],
    ['2027-01-03T12:00:00Z', '2026-W53', 'the first Sunday of 2027 still belongs to 2026'],
    ['2027-01-03T22:59:59Z', '2026-W53', 'one second before midnight in Denmark'],
    ['2027-01-03T23:00:00Z', '2027-W01', 'midnight in Denmark, an hour before midnight UTC'],
    ['2027-12-31T12:00:00Z', '2027-W52', '2027 has 52 weeks'],
    ['2028-01-01T12:00:00Z', '2027-W52', 'a Saturday that belongs to the old year'],
    ['2028-01-02T23:30:00Z', '2028-W01', 'Monday in Denmark, Sunday in UTC'],
    ['2028-12-31T12:00:00Z', '2028-W52', 'a leap year that ends on a Sunday'],
    ['2028-12-31T23:30:00Z', '2029-W01', 'and is over an hour earlier in Denmark'],
    ['2026-07-05T21:59:59Z', '2026-W27', 'in summer midnight is two hours before UTC'],
    ['2026-07-05T22:00:00Z', '2026-W28', 'in summer midnight is two hours before UTC'],
  ])('puts %s into %s: %s', (instant, period) => {
    expect(currentPeriod(at(instant))).toBe(period);
  });
});

describe('dueAt', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '2025-12-29T06:00:00Z', 'across the end of the year'],
    ['2026-03-28T12:00:00Z', '2026-03-23T06:00:00Z', 'the last Monday of winter time'],
    ['2026-03-29T12:00:00Z', '2026-03-23T06:00:00Z', 'the Sunday on which summer time begins'],
    ['2026-03-30T12:00:00Z', '2026-03-30T05:00:00Z', 'the first Monday of summer time'],
    ['2026-10-25T12:00:00Z', '2026-10-19T05:00:00Z', 'the Sunday on which summer time ends'],
    ['2026-10-26T12:00:00Z', '2026-10-26T06:00:00Z', 'the first Monday of winter time'],
    ['2027-01-01T12:00:00Z', '2026-12-28T06:00:00Z', 'week 53'],
    ['2027-03-29T12:00:00Z', '2027-03-29T05:00:00Z', 'summer time 2027'],
    ['2027-11-01T12:00:00Z', '2027-11-01T06:00:00Z', 'winter time 2027'],
    ['2028-03-27T12:00:00Z', '2028-03-27T05:00:00Z', 'summer time 2028'],
    ['2028-10-30T12:00:00Z', '2028-10-30T06:00:00Z', 'winter time 2028'],
  ])('for %s it is %s: %s', (now, due) => {
    expect(dueAt(at(now)).toISOString()).toBe(at(due).toISOString());
  });

  it('lies in the same period as the instant that it was asked for, every hour of three years', () => {
    const end = Date.UTC(2029, 0, 1);
    for (let hour = Date.UTC(2026, 0, 1); hour < end; hour += 3_600_000) {
      const now = new Date(hour);
      if (currentPeriod(dueAt(now)) !== currentPeriod(now)) throw new Error(now.toISOString());
    }
  });
});

describe('isDue', () => {
  it.each([
    ['2026-11-23T05:59:59.999Z', false, 'a moment before 07:00 on Monday'],
    ['2026-11-23T06:00:00Z', true, '07:00 on Monday'],
    ['2026-11-29T22:59:59Z', true, 'the last second of the week'],
    ['2026-11-29T23:00:00Z', false, 'Monday at midnight: the next week is not due yet'],
    ['2026-03-30T04:59:59Z', false, 'a moment before 07:00 in the first summer week'],
    ['2026-03-30T05:00:00Z', true, '07:00 in the first summer week'],
    ['2026-10-26T05:59:59Z', false, 'a moment before 07:00 in the first winter week'],
    ['2026-10-26T06:00:00Z', true, '07:00 in the first winter week'],
  ])('at %s it is %s: %s', (now, due) => {
    expect(isDue(at(now))).toBe(due);
  });
});
