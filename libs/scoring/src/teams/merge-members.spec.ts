import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as some from '../../test/arbitraries.js';
import { aLot, aVendor } from '../../test/builders.js';
import { market } from '../../test/teams.js';
import { turnoverStep } from '../turnover-step.js';
import { collectStatistics, DEFAULT_RATES, mergeMembers, score, type Vendor } from '../index.js';

const DAY = '2026-03-01';
/** Kinds of what a team has only where each of its members has it; docs/teams.md says so. */
const OF_EVERY_MEMBER = ['reserved', 'availability'];
const statistics = collectStatistics([]);
const merged = (...members: readonly Vendor[]): Vendor => mergeMembers(members, DEFAULT_RATES);

describe('members as one', () => {
  it('meet of a requirement no less than any member, but for a reservation and the start of work', () => {
    fc.assert(
      fc.property(market, ({ lot, vendors }) => {
        const together = score(lot, merged(...vendors), statistics, DAY);
        for (const member of vendors) {
          const alone = score(lot, member, statistics, DAY);
          expect(together.relevance).toBeGreaterThanOrEqual(alone.relevance);
          const lost = alone.requirements.filter(({ kind, finding, share }, place) => {
            const found = together.requirements[place];
            const kept = found && found.share >= share && (finding !== 'met' || found.finding === 'met');
            return !kept && !OF_EVERY_MEMBER.includes(kind);
          });
          expect(lost.map(({ kind }) => kind)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same in whatever order they come, and one alone is judged as itself', () => {
    fc.assert(
      fc.property(some.lot, some.vendor, some.vendor, (lot, one, other) => {
        const [a, b] = [
          { ...one, id: 'a' },
          { ...other, id: 'b' },
        ];
        expect(merged(b, a)).toEqual(merged(a, b));
        const { relevance, suitability, eligibility } = score(lot, a, statistics, DAY);
        const alone = score(lot, merged(a), statistics, DAY);
        expect(alone).toMatchObject({ relevance, suitability, eligibility });
      }),
      { numRuns: 300 },
    );
  });

  it.each(['20', '77'])('meet a reservation by article %s only where each of them does', (article) => {
    const lot = aLot({
      buyerId: 'b1',
      requirements: [{ id: 'q', kind: 'reserved', mandatory: true, ask: { article } }],
    });
    const meets = (vendor: Vendor): boolean => score(lot, vendor, statistics, DAY).eligibility === 'eligible';
    fc.assert(
      fc.property(some.vendor, some.vendor, (a, b) => {
        expect(meets(merged(a, b))).toBe(meets(a) && meets(b));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['the same currency', [500, 'DKK'], [200, 'DKK'], { minor: 700, currency: 'DKK' }],
    ['the steps that both reach', [420, 'DKK'], [299, 'DKK'], { minor: 420, currency: 'DKK' }],
    [
      'the steps, where they are more than one alone',
      [220, 'DKK'],
      [199, 'DKK'],
      { minor: 300, currency: 'DKK' },
    ],
    [
      'the currency of the larger one, rounded down',
      [100, 'EUR'],
      [1, 'DKK'],
      { minor: 100, currency: 'EUR' },
    ],
    ['kroner and euros', [1000, 'DKK'], [100, 'EUR'], { minor: 1746, currency: 'DKK' }],
    ['what can be compared', [9000, 'XXX'], [100, 'EUR'], { minor: 100, currency: 'EUR' }],
    ['a currency without a rate', [1, 'XXX'], [2, 'XXX'], { minor: 3, currency: 'XXX' }],
  ] as const)('turn over together, in %s', (_, [a, first], [b, second], turnover) => {
    const one = aVendor({ id: 'a', turnover: { minor: a, currency: first } });
    const other = aVendor({ id: 'b', turnover: { minor: b, currency: second } });
    expect(merged(one, other, aVendor({ id: 'c' }))).toMatchObject({ turnover });
  });

  it('turn over the same whatever the other one turns over within its step, so that trying tells no more', () => {
    const turnover = fc.integer({ min: 1, max: 100_000_000 });
    const together = (own: number, other: number): number | undefined =>
      merged(
        aVendor({ id: 'a', turnover: { minor: own, currency: 'DKK' } }),
        aVendor({ id: 'b', turnover: { minor: other, currency: 'DKK' } }),
      ).turnover?.minor;
    fc.assert(
      fc.property(turnover, turnover, (own, other) => {
        const sum = together(own, turnoverStep(other)) ?? 0;
        expect(together(own, other)).toBe(Math.max(sum, other));
      }),
    );
  });

  it('begin when the last of them can, and are silent where one is', () => {
    const early = aVendor({
      id: 'a',
      availability: { from: '2026-01-01', noticeDays: 5, times: ['evenings'] },
    });
    const late = aVendor({
      id: 'b',
      availability: { from: '2026-06-01', noticeDays: 30, times: ['weekends'] },
    });
    expect(merged(early, late).availability).toEqual({
      from: '2026-06-01',
      noticeDays: 30,
      times: ['evenings', 'weekends'],
    });
    expect(merged(early, aVendor({ id: 'c' })).availability).toEqual({ times: ['evenings'] });
  });

  it('declare complete what each of them does', () => {
    const one = aVendor({ id: 'a', complete: ['areas', 'references'] });
    expect(merged(one, aVendor({ id: 'b', complete: ['references', 'turnover'] })).complete).toEqual([
      'references',
    ]);
  });
});
