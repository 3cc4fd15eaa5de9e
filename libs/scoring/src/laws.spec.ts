import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aLot, aVendor } from '../test/builders.js';
import { ADDITIONS } from '../test/additions.js';
import * as some from '../test/arbitraries.js';
import type { Answer, Eligibility, Lot, Vendor } from './index.js';
import { collectStatistics, exactScore, reasonOf, score } from './index.js';
import { CPV_LEVELS } from './cpv/branch.js';

const DAY = '2026-03-01';
const RANK: Readonly<Record<Eligibility, number>> = { ineligible: 0, unclear: 1, eligible: 2 };

/** Statistics of some markets that the pair need not be part of. */
const MARKETS = fc
  .sample(some.vendors(8), { numRuns: 6, seed: 1 })
  .map((vendors) => collectStatistics(vendors));
const statistics = fc.constantFrom(collectStatistics([]), ...MARKETS);

const holds = (law: (lot: Lot, vendor: Vendor, read: (lot: Lot, vendor: Vendor) => Answer) => void): void => {
  fc.assert(
    fc.property(some.lot, some.vendor, statistics, (lot, vendor, market) => {
      law(lot, vendor, (anyLot, anyVendor) => score(anyLot, anyVendor, market, DAY));
    }),
    { numRuns: 300 },
  );
};

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe('a score', () => {
  it('keeps every figure within its bounds', () => {
    holds((lot, vendor, read) => {
      const answer = read(lot, vendor);
      expect(Number.isInteger(answer.score)).toBe(true);
      for (const share of [
        answer.score / 100,
        answer.relevance,
        answer.suitability,
        ...answer.requirements.map((requirement) => requirement.share),
      ]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    });
  });

  it('is split into whole parts that add up to it, none above what it could attain', () => {
    holds((lot, vendor, read) => {
      const { parts, score: total } = read(lot, vendor);
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
      for (const { points, attainable } of parts) {
        expect(Number.isInteger(points) && points >= 0).toBe(true);
        expect(points).toBeLessThanOrEqual(attainable);
        expect(attainable).toBeLessThanOrEqual(100);
      }
    });
  });

  it('is the same whatever the order in which a vendor and a lot are written down', () => {
    const orders = fc.tuple(some.lot, some.vendor, statistics).chain(([lot, vendor, market]) =>
      fc
        .record({
          capabilities: shuffled(vendor.capabilities),
          areas: shuffled(vendor.areas),
          certificates: shuffled(vendor.certificates),
          references: shuffled(vendor.references),
          targetGroups: shuffled(vendor.targetGroups),
          purposes: shuffled(vendor.purposes ?? []),
          practices: shuffled(vendor.practices ?? []),
          languages: shuffled(vendor.languages ?? []),
          complete: shuffled(vendor.complete),
          additionalCpv: shuffled(lot.additionalCpv),
          lotAreas: shuffled(lot.areas),
          beneficiaries: shuffled(lot.beneficiaries),
          requirements: shuffled(lot.requirements),
        })
        .map(({ additionalCpv, lotAreas, beneficiaries, requirements, ...profile }) => ({
          market,
          before: { lot, vendor },
          after: {
            lot: { ...lot, additionalCpv, areas: lotAreas, beneficiaries, requirements },
            vendor: { ...vendor, ...profile },
          },
        })),
    );
    const inOrder = (answer: Answer) => ({
      ...answer,
      requirements: answer.requirements.toSorted((a, b) => (a.requirementId < b.requirementId ? -1 : 1)),
    });
    fc.assert(
      fc.property(orders, ({ market, before, after }) => {
        const [first, second] = [before, after].map(({ lot, vendor }) =>
          inOrder(score(lot, vendor, market, DAY)),
        );
        expect(second).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it.each(ADDITIONS)('is never lowered, nor relevance or eligibility, by adding %s', (_, additions) => {
    fc.assert(
      fc.property(some.lot, some.vendor, statistics, additions, (lot, vendor, market, add) => {
        const before = score(lot, vendor, market, DAY);
        const after = score(lot, add(vendor), market, DAY);
        expect(after.relevance).toBeGreaterThanOrEqual(before.relevance);
        expect(exactScore(after)).toBeGreaterThanOrEqual(exactScore(before));
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(RANK[after.eligibility]).toBeGreaterThanOrEqual(RANK[before.eligibility]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for two vendors that differ in nothing but their id', () => {
    holds((lot, vendor, read) => {
      const answer = read(lot, vendor);
      expect(read(lot, { ...vendor, id: 'another' })).toEqual({ ...answer, vendorId: 'another' });
    });
  });

  it('gives relevance without looking at requirements or the buyer', () => {
    holds((lot, vendor, read) => {
      const another = { ...lot, buyerId: 'another', requirements: [] };
      expect(read(another, vendor).relevance).toBe(read(lot, vendor).relevance);
    });
  });

  it('is nothing for a vendor that shares neither a CPV branch nor a word', () => {
    holds((lot, vendor, read) => {
      const stranger = {
        ...vendor,
        name: 'zzz',
        capabilities: [{ id: 'c', cpv: ['99000000'], text: 'qqq' }],
        references: [],
      };
      expect(read(lot, stranger)).toMatchObject({ relevance: 0, score: 0 });
    });
  });

  it('always comes with a reason in both languages', () => {
    holds((lot, vendor, read) => {
      const reason = reasonOf(read(lot, vendor));
      expect(reason.da.length).toBeGreaterThan(0);
      expect(reason.en.length).toBeGreaterThan(0);
    });
  });
});

describe('a code closer to the one asked for', () => {
  it('gives more relevance with every digit in common', () => {
    const market = collectStatistics([]);
    const lot = aLot({ mainCpv: '85312567' });
    const relevances = CPV_LEVELS.map((level) => {
      const code = '85312567'.slice(0, level).padEnd(8, '0');
      return score(lot, aVendor({ capabilities: [{ id: 'c', cpv: [code], text: '' }] }), market, DAY)
        .relevance;
    });
    expect(relevances).toEqual(relevances.toSorted((a, b) => a - b));
    expect(new Set(relevances).size).toBe(relevances.length);
  });
});

describe('a mandatory requirement', () => {
  it('raises no eligibility where a greater share must be met', () => {
    fc.assert(
      fc.property(
        some.lot,
        some.vendor,
        statistics,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lot, vendor, market, more) => {
          const accepting = (by: number): Lot => ({
            ...lot,
            requirements: lot.requirements.map(({ acceptedShare = 0, ...rest }) => ({
              ...rest,
              mandatory: true,
              acceptedShare: Math.min(1, acceptedShare + by),
            })),
          });
          const [before, after] = [0, more].map((by) => score(accepting(by), vendor, market, DAY));
          expect(RANK[after?.eligibility ?? 'eligible']).toBeLessThanOrEqual(
            RANK[before?.eligibility ?? 'ineligible'],
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
