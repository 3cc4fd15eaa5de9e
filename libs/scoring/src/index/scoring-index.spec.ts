import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aLot, aVendor } from '../../test/builders.js';
import * as some from '../../test/arbitraries.js';
import type { Answer, Lot, Pairs, Standing, Vendor } from '../index.js';
import {
  collectStatistics,
  compareAnswers,
  exactScore,
  isMatch,
  isNearMiss,
  score,
  ScoringIndex,
  standingOf,
} from '../index.js';

const DAY = '2026-03-01';

/** What the plain reading gives: every pair scored, kept by the rules, sorted, cut. */
function plain(answers: readonly Answer[], k: number) {
  const sorted = answers.toSorted(compareAnswers);
  const best = (kept: readonly Answer[]) => kept.slice(0, k).map(standingOf);
  return {
    eligible: best(sorted.filter((answer) => answer.eligibility === 'eligible' && isMatch(answer))),
    unclear: best(sorted.filter((answer) => answer.eligibility === 'unclear' && isMatch(answer))),
    nearMisses: best(sorted.filter(isNearMiss)),
  };
}

const LISTS = ['eligible', 'unclear', 'nearMisses'] as const;
const NONE = { eligible: [], unclear: [], nearMisses: [] };
const only = (ranking: ReturnType<typeof plain>, wanted: readonly (keyof typeof ranking)[]) =>
  Object.fromEntries(wanted.map((name) => [name, ranking[name]]));

/** Every relevant vendor in the order of `score()`. */
const plainNearest = (answers: readonly Answer[], k: number) =>
  answers
    .filter(({ relevance }) => relevance > 0)
    .toSorted(compareAnswers)
    .slice(0, k)
    .map((answer) => ({ vendorId: answer.vendorId, exactScore: exactScore(answer) }));

const nameOf = ({ lotId, vendorId }: Standing): string => `${lotId} ${vendorId}`;
const inOrder = (standings: readonly (Standing & { readonly exact: number })[]) =>
  standings.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

/** Every pair of all lists, in one order. */
const byPair = ({ eligible, unclear, nearMisses }: ReturnType<typeof plain>) =>
  inOrder([...eligible, ...unclear, ...nearMisses].map((one) => ({ ...one, exact: exactScore(one) })));

/** The same of columns. */
const standingsIn = (pairs: Pairs) =>
  inOrder(
    pairs.vendorIds.map((vendorId, place) => ({
      lotId: pairs.lotIds[place] ?? '',
      vendorId,
      eligibility: pairs.eligibilities[place] ?? 'unclear',
      score: pairs.scores[place] ?? NaN,
      exact: pairs.exactScores[place] ?? NaN,
      relevance: pairs.relevances[place] ?? NaN,
      suitability: pairs.suitabilities[place] ?? NaN,
      missing: pairs.missing[place] ?? NaN,
    })),
  );

type Step =
  | { readonly put: 'vendor'; readonly vendor: Vendor }
  | { readonly put: 'lot'; readonly lot: Lot }
  | { readonly remove: 'vendor' | 'lot'; readonly id: string };

/** What it does by default with many vendors, and others ways that it takes at other places, here with few. */
const tuning = fc.record({
  postingsFirst: fc.constantFrom(0, 2, 4000),
  triesPerPlace: fc.constantFrom(0, 1, 40),
  walk: fc.constantFrom(0, 1, 60),
  lookUp: fc.constantFrom(0, 2),
  rare: fc.constantFrom(0, 8, 1000),
  waste: fc.constantFrom(1, 1024),
});

/** Few ids, so that steps change and remove what earlier ones put in. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ put: fc.constant('vendor' as const), vendor: withId(some.vendor) }) },
  { weight: 3, arbitrary: fc.record({ put: fc.constant('lot' as const), lot: withId(some.lot) }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.constantFrom('vendor' as const, 'lot' as const), id }) },
);

function withId<T extends { readonly id: string }>(item: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(item, id).map(([made, key]) => ({ ...made, id: key }));
}

describe('ScoringIndex', () => {
  it('gives exactly what sorted score() gives, for any k, after any adds, changes and removals', () => {
    const k = fc.constantFrom(0, 1, 2, 3, Infinity);
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 25 }),
        some.vendors(5),
        k,
        tuning,
        fc.subarray([...LISTS]),
        (steps, counted, most, tuned, wanted) => {
          const statistics = collectStatistics(counted);
          const index = new ScoringIndex(statistics, tuned);
          const vendors = new Map<string, Vendor>();
          const lots = new Map<string, Lot>();
          for (const one of steps) take(one, index, vendors, lots);
          expect([index.vendorCount, index.lotCount]).toEqual([vendors.size, lots.size]);
          for (const lot of lots.values()) {
            const answers = [...vendors.values()].map((vendor) => score(lot, vendor, statistics, DAY));
            const expected = plain(answers, most);
            expect(index.topVendors(lot, most, DAY)).toEqual(expected);
            expect(index.topVendors(lot, most, DAY, wanted)).toEqual({ ...NONE, ...only(expected, wanted) });
            expect(standingsIn(index.pairsOfLot(lot, DAY))).toEqual(byPair(plain(answers, Infinity)));
            expect(index.nearestVendors(lot, most, DAY)).toEqual(plainNearest(answers, most));
          }
          for (const vendor of vendors.values()) {
            const answers = [...lots.values()].map((lot) => score(lot, vendor, statistics, DAY));
            expect(index.lotsFor(vendor, most, DAY)).toEqual(plain(answers, most));
            expect(standingsIn(index.pairsOfVendor(vendor, DAY))).toEqual(byPair(plain(answers, Infinity)));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('orders vendors of the same score by a hash of lot and vendor, whatever the order they came in', () => {
    const twins = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'].map((key) =>
      aVendor({ id: key, capabilities: [{ id: 'c', cpv: ['85312500'], text: '' }] }),
    );
    const orderFor = (lotId: string, vendors: readonly Vendor[]): string[] => {
      const index = new ScoringIndex(collectStatistics(twins));
      for (const vendor of vendors) index.putVendor(vendor);
      const lot = aLot({ id: lotId, mainCpv: '85312500' });
      return index.topVendors(lot, 10, DAY).eligible.map(({ vendorId }) => vendorId);
    };
    expect(orderFor('l1', twins.toReversed())).toEqual(orderFor('l1', twins));
    const orders = ['l1', 'l2', 'l3', 'l4', 'l5'].map((lotId) => orderFor(lotId, twins).join());
    expect(orders[0]?.split(',').toSorted()).toEqual(twins.map((vendor) => vendor.id));
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('reads a lot anew that is not the one it holds', () => {
    const vendor = aVendor({ capabilities: [{ id: 'c', cpv: ['85312500'], text: '' }] });
    const index = new ScoringIndex(collectStatistics([vendor]));
    index.putVendor(vendor);
    index.putLot(aLot({ mainCpv: '45000000' }));
    expect(index.topVendors(aLot({ mainCpv: '85312500' }), 10, DAY).eligible).toHaveLength(1);
    expect(index.lotsFor(vendor, 10, DAY).eligible).toHaveLength(0);
  });

  it('refuses a lot that it could not judge, and stays as it was', () => {
    const index = new ScoringIndex(collectStatistics([]));
    const lot = aLot({ requirements: [{ id: 'q', kind: 'astrology', mandatory: true, ask: {} }] });
    expect(() => {
      index.putLot(lot);
    }).toThrow('Requirement q is of unknown kind "astrology"');
    expect(index.lotCount).toBe(0);
  });

  it('says whether what it takes out was there', () => {
    const index = new ScoringIndex(collectStatistics([]));
    index.putVendor(aVendor({ id: 'v1' }));
    expect([index.removeVendor('v1'), index.removeVendor('v1'), index.removeLot('l1')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

function take(step: Step, index: ScoringIndex, vendors: Map<string, Vendor>, lots: Map<string, Lot>): void {
  if ('remove' in step) {
    if (step.remove === 'vendor') expect(index.removeVendor(step.id)).toBe(vendors.delete(step.id));
    else expect(index.removeLot(step.id)).toBe(lots.delete(step.id));
  } else if (step.put === 'vendor') {
    index.putVendor(step.vendor);
    vendors.set(step.vendor.id, step.vendor);
  } else {
    index.putLot(step.lot);
    lots.set(step.lot.id, step.lot);
  }
}
