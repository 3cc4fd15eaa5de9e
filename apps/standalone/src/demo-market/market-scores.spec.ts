import { describe, expect, it } from '@jest/globals';
import { areaPath, BUILT_IN_CPV, sizeClass } from '#reference';
import {
  type Answer,
  collectStatistics,
  isMatch,
  isNearMiss,
  type Lot,
  MATCH_SCORE_FLOOR,
  moneyOf,
  prepareRequirement,
  score,
  type Vendor,
} from '#scoring';
import { DEMO_MARKET } from './demo-market.js';
import type { LotJson, MarketJson, TenderJson } from './market-json.js';
import { materialise } from './materialise.js';

const paths = (codes: readonly string[]) => codes.map((code) => areaPath(code) ?? code);

function vendorOf({ key, name, profile, references }: MarketJson['vendors'][number]): Vendor {
  const { turnover, balance, headcount, reservation, ...rest } = profile;
  const figures = {
    ...(headcount === undefined ? {} : { headcount }),
    ...(turnover === undefined ? {} : { turnover: moneyOf(turnover) }),
  };
  return {
    ...rest,
    ...figures,
    ...(reservation === undefined ? {} : { reservation: { ...reservation, verified: false } }),
    id: key,
    name,
    sizeClass: sizeClass({ ...figures, ...(balance === undefined ? {} : { balance: moneyOf(balance) }) }),
    areas: paths(profile.areas),
    capabilities: profile.capabilities.map((capability, index) => ({ id: `c${index}`, ...capability })),
    certificates: profile.certificates.map((certificate, index) => ({ id: `k${index}`, ...certificate })),
    references: references.map(({ value, ...reference }, index) => ({
      ...reference,
      ...(value === undefined ? {} : { value: moneyOf(value) }),
      id: `r${index}`,
      areas: paths(reference.areas),
      verified: false,
    })),
  };
}

const lotOf = (lot: LotJson, key: string, tender: TenderJson): Lot => ({
  ...lot,
  id: key,
  buyerId: tender.buyerId,
  value: moneyOf(lot.value),
  areas: paths(lot.areas),
  judgedOn: tender.submissionDeadline.slice(0, 10),
  beneficiaries: [...new Set([...lot.beneficiaries, ...tender.beneficiaries])],
  requirements: lot.requirements.map((requirement, index) =>
    prepareRequirement({ ...requirement, id: `q${index}` }, { areaPath }),
  ),
});

/** Every vendor's answer to every lot, by the lot's key, best first. */
function scored(now: string): ReadonlyMap<string, readonly Answer[]> {
  const market = materialise(DEMO_MARKET, new Date(now));
  const vendors = market.vendors.map(vendorOf);
  const cpvNames = Object.fromEntries(BUILT_IN_CPV.map(({ code, da, en }) => [code, `${da} ${en}`]));
  const statistics = collectStatistics(vendors, { cpvNames });
  const keys = DEMO_MARKET.tenders.flatMap(({ lots }) => lots.map(({ key }) => key));
  const lots = market.tenders.flatMap(({ body }) => body.lots.map((lot) => ({ lot, body })));
  return new Map(
    lots.map(({ lot, body }, index) => {
      const asked = lotOf(lot, keys[index] ?? '', body);
      const answers = vendors.map((vendor) => score(asked, vendor, statistics, now.slice(0, 10)));
      return [asked.id, answers.sort((one, other) => other.score - one.score)];
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
