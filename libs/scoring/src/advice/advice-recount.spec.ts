import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as some from '../../test/arbitraries.js';
import { aLot } from '../../test/builders.js';
import {
  addTo,
  collectStatistics,
  isMatch,
  type Lot,
  mergeMembers,
  NEAR_MISS_RELEVANCE_FLOOR,
  score,
  ScoringIndex,
  TEAM_RELEVANCE_FLOOR,
  type Vendor,
  vendorAdvice,
} from '../index.js';

const AS_OF = '2026-03-01';
const WORK_DAY = '2025-12-01';
const statistics = collectStatistics([]);

const advise = (vendor: Vendor, lots: readonly Lot[], others: readonly Vendor[]) =>
  vendorAdvice({ vendor, lots, others, statistics, asOf: AS_OF, workDay: WORK_DAY });

describe('advice for a vendor', () => {
  it('counts every number as scoring each pair anew does', () => {
    fc.assert(
      fc.property(some.vendor, LOTS, some.vendors(5), fc.boolean(), (vendor, lots, rest, openToTeams) => {
        const own = { ...vendor, openToTeams };
        const others = rest.map((other) => ({ ...other, openToTeams: true }));
        const { pieces, partners, ...counts } = advise(own, lots, others);
        const near = nearTo(own, lots);
        expect(counts).toMatchObject(countsOf(own, near));
        for (const { addition, examples, ...gains } of pieces) {
          const after = addTo(own, addition, WORK_DAY);
          expect(gains).toEqual(recounted(own, after, near));
          for (const { lotId, ...example } of examples) {
            expect(example).toEqual(standings(own, after, lots.find(({ id }) => id === lotId) ?? aLot()));
          }
        }
        for (const { vendorId, examples, ...gains } of partners) {
          const partner = others.find(({ id }) => id === vendorId);
          const merged = mergeMembers(partner ? [own, partner] : [own], statistics.rates);
          expect(gains).toMatchObject(onlyEligible(own, merged, near));
          expect(examples.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same from the index, which knows lots that closed as well', () => {
    fc.assert(
      fc.property(some.vendor, LOTS, some.vendors(5), fc.nat(8), (vendor, lots, rest, closed) => {
        const own = { ...vendor, openToTeams: true };
        const others = rest.map((other) => ({ ...other, openToTeams: true }));
        const index = new ScoringIndex(statistics);
        for (const other of [own, ...others]) index.putVendor(other);
        for (const [place, one] of lots.entries()) {
          if (place < closed) index.putPastLot(one);
          else index.putLot(one);
        }
        const [counts, open] = [() => true, lots.slice(closed).map(({ id }) => id)];
        const isOpen = (id: string): boolean => open.includes(id);
        const scope = { asOf: AS_OF, workDay: WORK_DAY };
        expect(index.advice(own, { ...scope, counts, isOpen: () => true })).toEqual(
          vendorAdvice({ ...scope, vendor: own, lots, others, statistics, isOpen }),
        );
      }),
      { numRuns: 40 },
    );
  });
});

const LOTS = fc.uniqueArray(some.lot, { maxLength: 8, selector: ({ id }) => id });

const nearTo = (vendor: Vendor, lots: readonly Lot[]): Lot[] =>
  lots.filter((one) => score(one, vendor, statistics, AS_OF).relevance >= TEAM_RELEVANCE_FLOOR);

function standings(vendor: Vendor, changed: Vendor, one: Lot) {
  const [before, after] = [vendor, changed].map((who) => {
    const { eligibility, score: points } = score(one, who, statistics, AS_OF);
    return { eligibility, score: points };
  });
  if (!before || !after) throw new Error('not scored');
  return { before, after };
}

function countsOf(vendor: Vendor, near: readonly Lot[]) {
  const answers = near.map((one) => score(one, vendor, statistics, AS_OF));
  const matches = answers.filter(isMatch);
  return {
    lots: near.length,
    relevantLots: answers.filter(({ relevance }) => relevance >= NEAR_MISS_RELEVANCE_FLOOR).length,
    eligible: matches.filter(({ eligibility }) => eligibility === 'eligible').length,
    unclear: matches.filter(({ eligibility }) => eligibility === 'unclear').length,
    complete: true,
  };
}

/** The same numbers, each counted by itself. */
function recounted(vendor: Vendor, changed: Vendor, near: readonly Lot[]) {
  const pairs = near.map((one) => ({ one, ...standings(vendor, changed, one) }));
  const was = (wanted: string, { before }: (typeof pairs)[number]) =>
    isMatch(before) && before.eligibility === wanted;
  const now = pairs.filter(({ after }) => isMatch(after));
  const opened = now.filter((pair) => pair.after.eligibility === 'eligible' && !was('eligible', pair));
  const unclear = now.filter((pair) => pair.after.eligibility === 'unclear' && !isMatch(pair.before));
  const rises = now.filter(
    (pair) => was(pair.after.eligibility, pair) && pair.after.score > pair.before.score,
  );
  const gained = [...opened, ...unclear, ...rises];
  const currencies = [...new Set(gained.flatMap(({ one }) => one.value?.currency ?? []))].sort();
  return {
    lots: gained.length,
    becomeEligible: opened.length,
    becomeUnclear: unclear.length,
    scoreRises: rises.length,
    scoreFalls: pairs.filter(
      (pair) =>
        !gained.includes(pair) &&
        isMatch(pair.before) &&
        (!isMatch(pair.after) || pair.after.score < pair.before.score),
    ).length,
    points: gained.reduce(
      (sum, { before, after }) => sum + after.score - (isMatch(before) ? before.score : 0),
      0,
    ),
    value: currencies.map((currency) => ({
      currency,
      minor: gained.reduce(
        (sum, { one: { value } }) => sum + (value?.currency === currency ? value.minor : 0),
        0,
      ),
    })),
    lotsWithoutValue: gained.filter(({ one }) => one.value === undefined).length,
  };
}

/** Together with a partner only lots that can then be won count. */
function onlyEligible(vendor: Vendor, merged: Vendor, near: readonly Lot[]) {
  const won = near.filter((one) => {
    const { before, after } = standings(vendor, merged, one);
    return (
      isMatch(after) &&
      after.eligibility === 'eligible' &&
      !(isMatch(before) && before.eligibility === 'eligible')
    );
  });
  return { lots: won.length, becomeEligible: won.length, becomeUnclear: 0, scoreRises: 0 };
}
