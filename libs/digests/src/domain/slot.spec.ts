import { describe, expect, it } from '@jest/globals';
import type { Beat } from './rhythm.js';
import { latestSlot, nextDueAt, slotAround } from './slot.js';

const weekly = (stated: Partial<Beat> = {}): Beat => ({
  frequency: 'weekly',
  weekday: 1,
  hour: 7,
  timeZone: 'Europe/Copenhagen',
  ...stated,
});
const daily = (stated: Partial<Beat> = {}): Beat => weekly({ frequency: 'daily', ...stated });
const at = (instant: string) => new Date(instant);
const iso = (instant: Date) => instant.toISOString().replace('.000Z', 'Z');

describe('the digest that is due', () => {
  it.each<[string, Beat, string, string, string, string]>([
    // why, rhythm, now, period, due at, next due at
    [
      'at the hour',
      weekly(),
      '2026-11-23T06:00:00Z',
      '2026-W48',
      '2026-11-23T06:00:00Z',
      '2026-11-30T06:00:00Z',
    ],
    [
      'a moment before',
      weekly(),
      '2026-11-23T05:59:59Z',
      '2026-W47',
      '2026-11-16T06:00:00Z',
      '2026-11-23T06:00:00Z',
    ],
    [
      'on Wednesday, where Monday was missed',
      weekly(),
      '2026-11-25T15:00:00Z',
      '2026-W48',
      '2026-11-23T06:00:00Z',
      '2026-11-30T06:00:00Z',
    ],
    [
      'on the first day that 2026 has',
      weekly(),
      '2026-01-01T12:00:00Z',
      '2026-W01',
      '2025-12-29T06:00:00Z',
      '2026-01-05T06:00:00Z',
    ],
    [
      'in the 53rd week of 2026',
      weekly(),
      '2026-12-28T06:00:00Z',
      '2026-W53',
      '2026-12-28T06:00:00Z',
      '2027-01-04T06:00:00Z',
    ],
    [
      'on New Year, still week 53',
      weekly(),
      '2027-01-01T00:00:00Z',
      '2026-W53',
      '2026-12-28T06:00:00Z',
      '2027-01-04T06:00:00Z',
    ],
    [
      'in the first week of 2027',
      weekly(),
      '2027-01-04T06:00:00Z',
      '2027-W01',
      '2027-01-04T06:00:00Z',
      '2027-01-11T06:00:00Z',
    ],
    [
      'at the end of 2027, week 52',
      weekly(),
      '2027-12-31T12:00:00Z',
      '2027-W52',
      '2027-12-27T06:00:00Z',
      '2028-01-03T06:00:00Z',
    ],
    [
      'on 29 February 2028',
      weekly(),
      '2028-02-29T12:00:00Z',
      '2028-W09',
      '2028-02-28T06:00:00Z',
      '2028-03-06T06:00:00Z',
    ],
    [
      'at the end of 2028',
      weekly(),
      '2028-12-31T23:00:00Z',
      '2028-W52',
      '2028-12-25T06:00:00Z',
      '2029-01-01T06:00:00Z',
    ],
    [
      'when summer time 2026 begins',
      weekly(),
      '2026-03-30T05:00:00Z',
      '2026-W14',
      '2026-03-30T05:00:00Z',
      '2026-04-06T05:00:00Z',
    ],
    [
      'over the end of summer time 2026',
      weekly(),
      '2026-10-25T12:00:00Z',
      '2026-W43',
      '2026-10-19T05:00:00Z',
      '2026-10-26T06:00:00Z',
    ],
    [
      'over the beginning of summer time 2027',
      weekly(),
      '2027-03-28T12:00:00Z',
      '2027-W12',
      '2027-03-22T06:00:00Z',
      '2027-03-29T05:00:00Z',
    ],
    [
      'over the end of summer time 2028',
      weekly(),
      '2028-10-29T12:00:00Z',
      '2028-W43',
      '2028-10-23T05:00:00Z',
      '2028-10-30T06:00:00Z',
    ],
    [
      'on Sundays, at an hour that summer time leaves out',
      weekly({ weekday: 7, hour: 2 }),
      '2026-03-29T01:00:00Z',
      '2026-W13',
      '2026-03-29T01:00:00Z',
      '2026-04-05T00:00:00Z',
    ],
    [
      'on Sundays, at an hour that comes twice: the first',
      weekly({ weekday: 7, hour: 2 }),
      '2026-10-25T00:30:00Z',
      '2026-W43',
      '2026-10-25T00:00:00Z',
      '2026-11-01T01:00:00Z',
    ],
    [
      'on Sundays, in the second of the two hours: once',
      weekly({ weekday: 7, hour: 2 }),
      '2026-10-25T01:30:00Z',
      '2026-W43',
      '2026-10-25T00:00:00Z',
      '2026-11-01T01:00:00Z',
    ],
    [
      'on Friday afternoon',
      weekly({ weekday: 5, hour: 15 }),
      '2026-11-27T14:00:00Z',
      '2026-W48',
      '2026-11-27T14:00:00Z',
      '2026-12-04T14:00:00Z',
    ],
    [
      'on Monday, where Friday is the day',
      weekly({ weekday: 5, hour: 15 }),
      '2026-11-23T12:00:00Z',
      '2026-W47',
      '2026-11-20T14:00:00Z',
      '2026-11-27T14:00:00Z',
    ],
    [
      'in Nuuk, four hours behind',
      weekly({ timeZone: 'America/Nuuk' }),
      '2026-11-23T09:00:00Z',
      '2026-W48',
      '2026-11-23T09:00:00Z',
      '2026-11-30T09:00:00Z',
    ],
    [
      'in Nuuk, when it is Monday only in Copenhagen',
      weekly({ hour: 0, timeZone: 'America/Nuuk' }),
      '2026-11-23T00:30:00Z',
      '2026-W47',
      '2026-11-16T02:00:00Z',
      '2026-11-23T02:00:00Z',
    ],
    [
      'in Auckland, on the other side of the year',
      weekly({ timeZone: 'Pacific/Auckland' }),
      '2026-12-27T18:00:00Z',
      '2026-W53',
      '2026-12-27T18:00:00Z',
      '2027-01-03T18:00:00Z',
    ],
    [
      'in Kathmandu, at a quarter',
      weekly({ timeZone: 'Asia/Kathmandu' }),
      '2026-11-23T01:15:00Z',
      '2026-W48',
      '2026-11-23T01:15:00Z',
      '2026-11-30T01:15:00Z',
    ],
    [
      'where midnight is left out',
      daily({ hour: 0, timeZone: 'America/Santiago' }),
      '2026-09-06T04:00:00Z',
      '2026-09-06',
      '2026-09-06T04:00:00Z',
      '2026-09-07T03:00:00Z',
    ],
    [
      'daily, before the hour',
      daily(),
      '2026-11-23T05:00:00Z',
      '2026-11-22',
      '2026-11-22T06:00:00Z',
      '2026-11-23T06:00:00Z',
    ],
    [
      'daily, after three days without a worker: the last',
      daily(),
      '2026-11-26T12:00:00Z',
      '2026-11-26',
      '2026-11-26T06:00:00Z',
      '2026-11-27T06:00:00Z',
    ],
    [
      'daily, at the end of the year',
      daily(),
      '2026-12-31T23:30:00Z',
      '2026-12-31',
      '2026-12-31T06:00:00Z',
      '2027-01-01T06:00:00Z',
    ],
    [
      'daily, on the day of 23 hours',
      daily(),
      '2027-03-28T06:00:00Z',
      '2027-03-28',
      '2027-03-28T05:00:00Z',
      '2027-03-29T05:00:00Z',
    ],
    [
      'daily, on the day of 25 hours',
      daily(),
      '2027-10-31T06:00:00Z',
      '2027-10-31',
      '2027-10-31T06:00:00Z',
      '2027-11-01T06:00:00Z',
    ],
    [
      'daily, on 29 February',
      daily(),
      '2028-02-29T06:00:00Z',
      '2028-02-29',
      '2028-02-29T06:00:00Z',
      '2028-03-01T06:00:00Z',
    ],
  ])('%s', (_, beat, now, period, due, next) => {
    const slot = latestSlot(beat, at(now));
    expect([slot.period, iso(slot.dueAt), iso(slot.endsAt)]).toEqual([period, due, next]);
    expect(iso(nextDueAt(beat, at(now)))).toBe(next);
  });

  it.each([
    weekly(),
    weekly({ weekday: 7, hour: 2 }),
    daily({ hour: 2 }),
    daily({ hour: 23, timeZone: 'America/Nuuk' }),
  ])('follows the one before without a gap and never twice, through three years: %j', (beat) => {
    const periods = new Set<string>();
    let slot = latestSlot(beat, at('2026-01-01T00:00:00Z'));
    while (slot.dueAt < at('2029-01-01T00:00:00Z')) {
      periods.add(slot.period);
      expect(latestSlot(beat, new Date(slot.endsAt.getTime() - 1)).period).toBe(slot.period);
      const next = latestSlot(beat, slot.endsAt);
      expect(next.dueAt).toEqual(slot.endsAt);
      slot = next;
    }
    expect(periods.size).toBeGreaterThanOrEqual(beat.frequency === 'weekly' ? 157 : 1096);
  });
});

describe('the digest of the present week or day', () => {
  it.each([
    ['before it is due', weekly({ weekday: 5 }), '2026-11-23T12:00:00Z', '2026-W48', '2026-12-04T06:00:00Z'],
    ['after it was due', weekly(), '2026-11-25T12:00:00Z', '2026-W48', '2026-11-30T06:00:00Z'],
    ['of a day', daily({ hour: 23 }), '2026-11-25T12:00:00Z', '2026-11-25', '2026-11-26T22:00:00Z'],
  ])('%s', (_, beat, now, period, endsAt) => {
    const slot = slotAround(beat, at(now));
    expect([slot.period, iso(slot.endsAt)]).toEqual([period, endsAt]);
  });
});
