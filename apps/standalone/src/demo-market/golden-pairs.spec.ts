import { describe, expect, it } from '@jest/globals';
import { type Answer, compareAnswers, type ScorePart } from '#scoring';
import { scoringMarket } from '../../test/scoring-market.js';
import { GOLDEN_PAIRS, type GoldenPair } from './golden-pairs.js';

const { lots, vendors, index, asOf } = scoringMarket('2026-03-02T09:00:00Z');

function answerOf(lotKey: string, vendorKey: string): Answer {
  const lot = lots.find(({ id }) => id === lotKey);
  const vendor = vendors.find(({ id }) => id === vendorKey);
  if (lot === undefined || vendor === undefined) throw new Error(`no pair ${lotKey} × ${vendorKey}`);
  return index.explain(lot, vendor, asOf);
}

const pointsOf = ({ parts }: Answer, name: ScorePart['part']): number =>
  parts.find(({ part }) => part === name)?.points ?? 0;

/** Parts by how much more they give one answer than the other, the most first. */
const leads = (one: Answer, other: Answer) =>
  one.parts
    .map(({ part, points }) => ({ part, lead: points - pointsOf(other, part) }))
    .sort((a, b) => b.lead - a.lead);

const named = GOLDEN_PAIRS.map((pair) => [`${pair.vendor} for ${pair.lot}`, pair] as const);

describe('pairs that a person has judged', () => {
  it('are twenty, of at least eight lots, each told once and with its reason', () => {
    expect(GOLDEN_PAIRS).toHaveLength(20);
    expect(new Set(GOLDEN_PAIRS.map(({ lot }) => lot)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(named.map(([name]) => name)).size).toBe(20);
    for (const { why } of GOLDEN_PAIRS) expect(why.length).toBeGreaterThan(80);
  });

  it.each(named)('%s: eligible or not, by the requirements named', (_, pair) => {
    const { eligibility, requirements } = answerOf(pair.lot, pair.vendor);
    const notMet = requirements.filter(({ mandatory, finding }) => mandatory && finding !== 'met');
    expect(eligibility).toBe(pair.eligibility);
    expect(notMet.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...(pair.notMet ?? [])]));
    expect(notMet.length).toBe(pair.notMet?.length ?? 0);
  });

  it.each(named)('%s: before the other one, by the part named', (_, { lot, vendor, before, decides }) => {
    const [one, other] = [answerOf(lot, vendor), answerOf(lot, before)];
    expect(compareAnswers(one, other)).toBeLessThan(0);
    const [most] = leads(one, other);
    expect(leads(one, other).filter(({ lead }) => lead === most?.lead)).toContainEqual(
      expect.objectContaining({ part: decides }),
    );
    expect(most?.lead).toBeGreaterThan(0);
  });

  it.each(named)('%s: where the index ranks it', (_, { lot, vendor, eligibility }: GoldenPair) => {
    const asked = lots.find(({ id }) => id === lot);
    if (asked === undefined) throw new Error(`no lot ${lot}`);
    const ranking = index.topVendors(asked, Infinity, asOf);
    const list = eligibility === 'ineligible' ? ranking.nearMisses : ranking[eligibility];
    expect(list.map(({ vendorId }) => vendorId)).toContain(vendor);
  });
});
