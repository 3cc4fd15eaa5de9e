import { describe, expect, it } from '@jest/globals';
import { aLot } from '../../../test/tender.builders.js';
import type { Lot } from '../../domain/tender.js';
import { answersDueAt, enquiryTimeGaps, enquiryTimes } from './enquiry-times.js';

const lot = (minor: number, mainCpv: string): Lot => ({
  ...aLot({ value: { minor, currency: 'DKK' }, mainCpv }),
  id: 'l',
  requirements: [],
});
const FULL = [lot(300_000_000, '48000000')];
const LIGHT = [lot(700_000_000, '85312000')];
const BELOW = [lot(50_000_000, '48000000')];

const PUBLISHED = new Date('2026-11-02T08:30:30Z');
const at = (text: string) => new Date(text);

describe('answers are due', () => {
  it.each<[what: string, lots: readonly Lot[], deadline: string, due: string]>([
    [
      'six whole days before the deadline in the full regime',
      FULL,
      '2026-12-04T11:00:00Z',
      '2026-11-27T23:00:00Z',
    ],
    ['by the deadline in the light regime', LIGHT, '2026-12-04T11:00:00Z', '2026-12-04T11:00:00Z'],
    ['by the deadline below the threshold', BELOW, '2026-12-04T11:00:00Z', '2026-12-04T11:00:00Z'],
    [
      'by the deadline where six days before it are gone',
      FULL,
      '2026-11-08T11:00:00Z',
      '2026-11-08T11:00:00Z',
    ],
  ])('%s', (_, lots, deadline, due) => {
    expect(answersDueAt(lots, PUBLISHED, at(deadline))).toEqual(at(due));
  });
});

describe('questions close, where the buyer does not say when', () => {
  it.each<[what: string, lots: readonly Lot[], deadline: string, closing: string]>([
    ['ten days before the deadline', BELOW, '2026-12-04T11:00:00Z', '2026-11-24T11:00:00Z'],
    ['ten days before it with exactly twenty', BELOW, '2026-11-22T08:30:30Z', '2026-11-12T08:30:00Z'],
    ['half-way with fewer than twenty', BELOW, '2026-11-22T08:30:28Z', '2026-11-12T08:30:00Z'],
    ['half-way, in whole minutes', BELOW, '2026-11-03T09:31:45Z', '2026-11-02T21:01:00Z'],
    [
      'half-way to the day of answers where that is earlier',
      FULL,
      '2026-11-12T11:00:00Z',
      '2026-11-04T03:45:00Z',
    ],
  ])('%s', (_, lots, deadline, closing) => {
    const { enquiriesCloseAt } = enquiryTimes({ lots, submissionDeadline: at(deadline) }, PUBLISHED);
    expect(enquiriesCloseAt).toEqual(at(closing));
  });

  it('and otherwise when the buyer says', () => {
    const enquiriesCloseAt = at('2026-11-05T12:34:56Z');
    const times = enquiryTimes(
      { lots: BELOW, submissionDeadline: at('2026-12-04T11:00:00Z'), enquiriesCloseAt },
      PUBLISHED,
    );
    expect(times.enquiriesCloseAt).toEqual(enquiriesCloseAt);
  });
});

describe('the end of questions', () => {
  const deadline = '2026-12-04T11:00:00Z';
  it.each<[what: string, lots: readonly Lot[], closing: string | undefined, codes: string[]]>([
    ['may be left out', FULL, undefined, []],
    ['may be when answers are due', FULL, '2026-11-27T23:00:00Z', []],
    ['lies not after that', FULL, '2026-11-27T23:00:01Z', ['enquiries-close-after-answers']],
    ['lies before the deadline elsewhere', LIGHT, '2026-12-04T10:59:59Z', []],
    ['is not the deadline', LIGHT, deadline, ['enquiries-close-late']],
    ['lies after the publication', LIGHT, '2026-11-02T08:30:30Z', ['enquiries-close-past']],
  ])('%s', (_, lots, closing, codes) => {
    const tender = {
      lots,
      submissionDeadline: at(deadline),
      ...(closing === undefined ? {} : { enquiriesCloseAt: at(closing) }),
    };
    const gaps = enquiryTimeGaps(tender, PUBLISHED);
    expect(gaps.map(({ code }) => code)).toEqual(codes);
    expect(gaps.every(({ pointer }) => pointer === '/enquiriesCloseAt')).toBe(true);
  });

  it('says nothing where the deadline itself is what is wrong', () => {
    const enquiriesCloseAt = at('2026-10-01T00:00:00Z');
    expect(enquiryTimeGaps({ lots: FULL, enquiriesCloseAt }, PUBLISHED)).toEqual([]);
  });
});
