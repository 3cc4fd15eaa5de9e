import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as some from '../../test/arbitraries.js';
import { aLot, aVendor, aWorker, WORK_CPV } from '../../test/builders.js';
import { bestWith, recountMarket } from '../../test/recount-market.js';
import { collectStatistics, type Lot, marketCheck, score, ScoringIndex, type Vendor } from '../index.js';
import { lighterOptions } from './lighter-options.js';

const DAY = '2026-03-01';
const statistics = collectStatistics([]);

const turnover = (millions: number) => ({ minor: millions * 100_000_000, currency: 'DKK' });

const lot = aLot({
  mainCpv: WORK_CPV,
  requirements: [
    { id: 'size', kind: 'capacity', mandatory: true, ask: { headcount: 20 } },
    {
      id: 'money',
      kind: 'turnover',
      mandatory: true,
      ask: { amount: { amount: '4000000.00', currency: 'DKK' } },
    },
  ],
});
const market = [
  aWorker('large', { kind: 'company', sizeClass: 'medium', headcount: 60, turnover: turnover(40) }),
  aWorker('silent', { kind: 'association' }),
  aWorker('few', { headcount: 12, turnover: turnover(6) }),
  aWorker('poor', { headcount: 25, turnover: turnover(2) }),
  aWorker('both', { headcount: 6, turnover: turnover(1) }),
  aVendor({ id: 'elsewhere', kind: 'company', capabilities: [{ id: 'c', cpv: ['45000000'], text: '' }] }),
];

describe('a market check', () => {
  const check = marketCheck(lot, market, statistics, DAY);
  const requirement = (id: string) => check.requirements.find((one) => one.requirementId === id);

  it('counts who does this kind of work, by kind and by size class', () => {
    expect(check.relevant).toMatchObject({
      vendors: 5,
      byKind: { 'social-enterprise': 3, association: 1, company: 1 },
      bySizeClass: { small: 4, medium: 1 },
    });
    expect(check.eligible).toMatchObject({ vendors: 1, byKind: { company: 1, 'social-enterprise': 0 } });
    expect(check.unclear).toMatchObject({ vendors: 1, byKind: { association: 1 } });
    expect(check.fewEligible).toBe(true);
  });

  it('says for each requirement how it is answered and whom it alone shuts out', () => {
    const { findings, shutOutAlone } = requirement('size') ?? {};
    const counts =
      findings && Object.fromEntries(Object.entries(findings).map(([key, { vendors }]) => [key, vendors]));
    expect(counts).toEqual({ met: 2, partly: 2, unmet: 0, unknown: 1 });
    expect(shutOutAlone?.vendors).toBe(1);
  });

  it('says what each lighter step lets in', () => {
    const steps = requirement('size')?.lighter.map(({ change, letsIn }) => [
      change.en,
      letsIn.eligible.vendors,
    ]);
    expect(steps).toEqual([
      ['Ask for at least 15 employees.', 0],
      ['Ask for at least 10 employees.', 1],
      ['Ask for at least 5 employees.', 1],
      ['Make the requirement desired instead of mandatory.', 1],
    ]);
  });

  it('finds the smallest change that lets in one and three more social enterprises, and none for five', () => {
    expect(check.smallestChanges).toEqual([
      {
        least: 1,
        changes: [
          {
            requirementId: 'size',
            change: expect.objectContaining({ en: 'Ask for at least 10 employees.' }),
          },
        ],
        letsIn: 1,
      },
      {
        least: 3,
        changes: [
          { requirementId: 'size', change: expect.objectContaining({ en: 'Ask for at least 5 employees.' }) },
          {
            requirementId: 'money',
            change: expect.objectContaining({ en: 'Ask for a yearly turnover of at least DKK 1,000,000.' }),
          },
        ],
        letsIn: 3,
      },
    ]);
  });

  it('takes two halves of two places for no lot of one place', () => {
    const [aarhus, odense] = ['DK/DK0/DK04/DK042/0751', 'DK/DK0/DK03/DK031/0461'];
    const places = aLot({
      mainCpv: WORK_CPV,
      requirements: [
        { id: 'places', kind: 'service-area', mandatory: true, ask: { areas: [aarhus, odense] } },
      ],
    });
    const [all, halves, one] = [
      aWorker('all', { areas: ['DK'], complete: ['areas'] }),
      aWorker('halves', { areas: [`${aarhus}/north`, `${odense}/south`], complete: ['areas'] }),
      aWorker('one', { areas: [odense], complete: ['areas'] }),
    ];
    const [split] = marketCheck(places, [all, halves, one], statistics, DAY).requirements[0]?.lighter ?? [];
    expect(split).toMatchObject({
      eased: { mandatory: true, lots: 2 },
      letsIn: { eligible: { vendors: 1 }, unclear: { vendors: 0 } },
    });
  });

  it('counts every number as scoring each pair anew does', () => {
    fc.assert(
      fc.property(some.lot, some.vendors(12), (anyLot, vendors) => {
        expect(marketCheck(anyLot, vendors, statistics, DAY)).toMatchObject(
          recountMarket(anyLot, { vendors, statistics, asOf: DAY }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is the same from the index', () => {
    fc.assert(
      fc.property(some.lot, some.vendors(12), (anyLot, vendors) => {
        const index = new ScoringIndex(statistics);
        for (const vendor of vendors) index.putVendor(vendor);
        expect(index.marketCheck(anyLot, DAY)).toEqual(marketCheck(anyLot, vendors, statistics, DAY));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a lighter option', () => {
  it('shuts out nobody who was not shut out before', () => {
    fc.assert(
      fc.property(some.lot, some.vendor, (anyLot, vendor) => {
        for (const before of anyLot.requirements) {
          if (!before.mandatory) continue;
          if (isShutOut(anyLot, vendor)) return;
          for (const option of lighterOptions(before, anyLot)) {
            const choices = new Map([[before.id, option]]);
            expect(bestWith(anyLot, choices, vendor, { statistics, asOf: DAY })).not.toBe('ineligible');
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

const isShutOut = (anyLot: Lot, vendor: Vendor): boolean =>
  score(anyLot, vendor, statistics, DAY).eligibility === 'ineligible';
