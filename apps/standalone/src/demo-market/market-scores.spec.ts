import { describe, expect, it } from '@jest/globals';
import { type Answer, isMatch, isNearMiss, MATCH_SCORE_FLOOR } from '#scoring';
import { scoringMarket } from '../../test/scoring-market.js';

/** Every vendor's answer to every lot, by the lot's key, best first. */
function scored(now: string): ReadonlyMap<string, readonly Answer[]> {
  const { lots, vendors, index, asOf } = scoringMarket(now);
  return new Map(
    lots.map((lot) => {
      const answers = vendors.map((vendor) => index.explain(lot, vendor, asOf));
      return [lot.id, answers.sort((one, other) => other.score - one.score)];
    }),
  );
}

const MARKET = scored('2026-03-02T09:00:00Z');
const withEligibility = (answers: readonly Answer[], eligibility: Answer['eligibility']) =>
  answers.filter((answer) => answer.eligibility === eligibility).map(({ vendorId }) => vendorId);

describe('the demo market, matched', () => {
  it.each([
    ['aarhus-faellesskaber', 'nabolyst', 'kaffebro'],
    ['aarhus-digital-tryghed', 'seniorklik', 'hverdagsvaerd-pleje'],
    ['aarhus-forandringsledelse', 'skovgaard-lind', 'brink-vestergren'],
    ['odense-virtual-rehabilitation', 'movaro-rehab', 'bevaegvaerket'],
    ['odense-demens', 'erindringshaven', 'nabolyst'],
    ['koebenhavn-fall-detection', 'nordvagt-care', 'lytterum-sensorik'],
    ['koebenhavn-jobtraening', 'jobvaerket-trinbraet', 'krydderigaarden'],
    ['koebenhavn-mentor', 'makkerspor', 'kajplads-ni'],
    ['aalborg-madservice', 'rugmarkens-koekken', 'faelleskoekkenet-nord'],
    ['aalborg-ledsaget-koersel', 'foelgeskab-paa-hjul', 'hvide-klit-busser'],
    ['esbjerg-skaermbesoeg-loesning', 'naerskaerm', 'hverdagsvaerd-pleje'],
    ['kolding-rengoering-borgerhuse', 'klar-kant', 'groenspire'],
  ])('shows in %s first %s as eligible and %s as unclear', (lot, eligible, unclear) => {
    const answers = MARKET.get(lot) ?? [];
    expect(withEligibility(answers, 'eligible')[0]).toBe(eligible);
    expect(withEligibility(answers, 'unclear')[0]).toBe(unclear);
  });

  it('has a near miss in every lot', () => {
    const without = [...MARKET].filter(([, answers]) => !answers.some(isNearMiss)).map(([lot]) => lot);
    expect(without).toEqual([]);
  });

  it('shows every finding on a mandatory requirement', () => {
    const findings = [...MARKET.values()]
      .flat()
      .flatMap(({ requirements }) => requirements.filter(({ mandatory }) => mandatory))
      .map(({ finding }) => finding);
    expect(new Set(findings)).toEqual(new Set(['met', 'partly', 'unmet', 'unknown']));
  });

  it('has a vendor that no lot is for', () => {
    const scores = [...MARKET.values()].flat().filter(({ vendorId }) => vendorId === 'gyngehjulet');
    expect(scores).toHaveLength(12);
    expect(Math.max(...scores.map((answer) => answer.score))).toBeLessThan(MATCH_SCORE_FLOOR);
  });

  it('gives the demo vendor something to bid for, something to clear up and something to reach for', () => {
    const answers = [...MARKET.values()].flat().filter(({ vendorId }) => vendorId === 'nabolyst');
    const lotsBy = (matches: readonly Answer[]) => matches.map(({ lotId }) => lotId);
    const matches = answers.filter(isMatch);
    expect(lotsBy(matches.filter(({ eligibility }) => eligibility === 'eligible'))).toEqual([
      'aarhus-faellesskaber',
      'aarhus-digital-tryghed',
    ]);
    expect(lotsBy(matches.filter(({ eligibility }) => eligibility === 'unclear'))).toEqual(['odense-demens']);
    expect(lotsBy(answers.filter(isNearMiss))).toContain('aalborg-madservice');
  });

  it.each(['2026-06-27T20:00:00Z', '2027-12-31T23:30:00Z', '2028-02-29T08:00:00Z'])(
    'answers the same whenever it is shown: %s',
    (now) => {
      const verdicts = (market: ReadonlyMap<string, readonly Answer[]>) =>
        [...market.values()]
          .flat()
          .map(({ lotId, vendorId, eligibility }) => `${lotId} ${vendorId} ${eligibility}`)
          .sort();
      expect(verdicts(scored(now))).toEqual(verdicts(MARKET));
    },
  );
});
