import { describe, expect, it } from '@jest/globals';
import type { NotedTender } from './noted-tender.js';
import { legalNotes } from './legal-notes.js';

type Tender = NotedTender['tender'];
type Lot = Tender['lots'][number];

const NOW = new Date('2026-11-27T10:00:00Z');
const kroner = (amount: number) => ({ minor: amount * 100, currency: 'DKK' });
const asked = (amount: number) => ({ amount: `${String(amount)}.00`, currency: 'DKK' });

const anUnvaluedLot = (over: Partial<Lot> = {}): Lot => ({
  title: 'Udvikling af en platform',
  description: 'Drift og support.',
  mainCpv: '72000000',
  additionalCpv: [],
  areas: ['0751'],
  contractStart: '2027-02-01',
  contractEnd: '2028-01-31',
  beneficiaries: [],
  requirements: [],
  ...over,
});
const aLot = (over: Partial<Lot> = {}): Lot => anUnvaluedLot({ value: kroner(2_000_000), ...over });
const require = (kind: string, ask: object, mandatory = true): Lot['requirements'][number] => ({
  kind,
  mandatory,
  ask,
});
const aTender = (lot: Partial<Lot> = {}, over: Partial<Tender> = {}): Tender => ({
  title: 'Platform',
  description: 'En platform.',
  notDividedReason: 'En opdeling ville gøre driften dyrere.',
  procedure: 'open',
  submissionDeadline: '2027-01-15T11:00:00Z',
  lots: [aLot(lot)],
  ...over,
});
const withoutReason = ({ notDividedReason, ...rest }: Tender): Tender => {
  expect(notDividedReason).toBeDefined();
  return rest;
};
const codes = (tender: Tender): string[] => legalNotes(tender, NOW).notes.map(({ code }) => code);

describe('the regime', () => {
  it.each([
    ['software for two million', aTender(), 'full'],
    ['software for less than the threshold', aTender({ value: kroner(1_611_359) }), 'below'],
    ['software at the threshold', aTender({ value: kroner(1_611_360) }), 'full'],
    ['a social service for two million', aTender({ mainCpv: '85312000' }), 'below'],
    ['a social service for six million', aTender({ mainCpv: '85312000', value: kroner(6_000_000) }), 'light'],
    [
      'lots that reach the threshold together',
      aTender({}, { lots: [aLot({ value: kroner(900_000) }), aLot({ value: kroner(900_000) })] }),
      'full',
    ],
    ['euros', aTender({ value: { minor: 21_600_000, currency: 'EUR' } }), 'full'],
    ['no value, the stricter one', { ...aTender(), lots: [anUnvaluedLot()] }, 'full'],
  ])('of %s', (_, tender, regime) => {
    expect(legalNotes(tender, NOW).regime).toBe(regime);
  });

  it('goes by the day in Denmark: new thresholds are in force there an hour before they are in UTC', () => {
    const between = aTender({ value: kroner(1_620_000) });
    expect(legalNotes(between, new Date('2025-12-31T22:59:59Z')).regime).toBe('below');
    expect(legalNotes(between, new Date('2025-12-31T23:00:00Z')).regime).toBe('full');
  });
});

describe('a legal note', () => {
  it('is not made where nothing is to be said', () => {
    expect(codes(aTender())).toEqual([]);
  });

  it.each<[string, string | undefined, Tender]>([
    [
      'turnover of twice the value',
      undefined,
      aTender({ requirements: [require('turnover', { amount: asked(4_000_000) })] }),
    ],
    [
      'turnover of more',
      'turnover-over-twice',
      aTender({ requirements: [require('turnover', { amount: asked(4_000_001) })] }),
    ],
    [
      'turnover of more with a reason',
      undefined,
      aTender({
        requirements: [require('turnover', { amount: asked(9_000_000), reason: 'Særlig risiko.' })],
      }),
    ],
    [
      'turnover where no value is stated',
      undefined,
      {
        ...aTender(),
        lots: [anUnvaluedLot({ requirements: [require('turnover', { amount: asked(9_000_000) })] })],
      },
    ],
    [
      'as many people as the value can pay',
      undefined,
      aTender({ requirements: [require('capacity', { headcount: 6 })] }),
    ],
    [
      'many more people',
      'capacity-out-of-proportion',
      aTender({ requirements: [require('capacity', { headcount: 20 })] }),
    ],
    [
      'as many people as 24 months pay, a leap day among them',
      undefined,
      aTender({
        value: kroner(6_000_000),
        contractStart: '2027-02-01',
        contractEnd: '2029-01-31',
        requirements: [require('capacity', { headcount: 10 })],
      }),
    ],
    [
      'a few more than 24 months pay',
      'capacity-out-of-proportion',
      aTender({
        value: kroner(5_999_000),
        contractStart: '2027-02-01',
        contractEnd: '2029-01-31',
        requirements: [require('capacity', { headcount: 10 })],
      }),
    ],
    [
      'one, whom the value does not pay',
      undefined,
      aTender({ value: kroner(100_000), requirements: [require('capacity', { headcount: 1 })] }),
    ],
    [
      'twelve times the people for a month',
      undefined,
      aTender({ contractEnd: '2027-02-28', requirements: [require('capacity', { headcount: 80 })] }),
    ],
    [
      'the same for a week, which counts as a month',
      'capacity-out-of-proportion',
      aTender({ contractEnd: '2027-02-07', requirements: [require('capacity', { headcount: 81 })] }),
    ],
    [
      'references as large as the lot',
      undefined,
      aTender({
        requirements: [require('reference', { count: 2, cpv: ['72'], minValue: asked(2_000_000) })],
      }),
    ],
    [
      'larger references',
      'reference-larger-than-lot',
      aTender({
        requirements: [require('reference', { count: 2, cpv: ['72'], minValue: asked(2_500_000) })],
      }),
    ],
    [
      'four references',
      'many-references',
      aTender({ requirements: [require('reference', { count: 4, cpv: ['72'] })] }),
    ],
    [
      'references of two years',
      'references-too-recent',
      aTender({ requirements: [require('reference', { count: 1, cpv: ['72'], withinYears: 2 })] }),
    ],
    [
      'references of another trade',
      'requirement-not-linked',
      aTender({ requirements: [require('reference', { count: 1, cpv: ['45000000'] })] }),
    ],
    [
      'one of two trades that is bought',
      undefined,
      aTender({ requirements: [require('capability', { cpv: ['45000000', '72260000'] })] }),
    ],
    [
      'a certificate or equivalent',
      undefined,
      aTender({ requirements: [require('certification', { scheme: 'iso-27001', orEquivalent: true })] }),
    ],
    [
      'a certificate alone',
      'certificate-without-equivalent',
      aTender({ requirements: [require('certification', { scheme: 'iso-27001', orEquivalent: false })] }),
    ],
    [
      'a target group that the work is not for',
      'target-group-not-linked',
      aTender({ requirements: [require('social-purpose', { targetGroups: ['older-people'] })] }),
    ],
    [
      'a target group of the tender',
      undefined,
      aTender(
        { requirements: [require('social-purpose', { targetGroups: ['older-people'] })] },
        { beneficiaries: ['older-people'] },
      ),
    ],
    [
      'reserved under art. 20',
      'reserved-20-conditions',
      aTender({ requirements: [require('reserved', { article: '20' })] }),
    ],
    [
      'reserved as a wish',
      'reserved-not-mandatory',
      aTender({ requirements: [require('reserved', { article: '20' }, false)] }),
    ],
    [
      'reserved under art. 77 for software',
      'reserved-77-service',
      aTender({ requirements: [require('reserved', { article: '77' })] }),
    ],
    [
      'reserved under art. 77 for four years',
      'reserved-77-duration',
      aTender({
        mainCpv: '85312000',
        contractEnd: '2031-01-31',
        requirements: [require('reserved', { article: '77' })],
      }),
    ],
    ['thirty days', undefined, aTender({}, { submissionDeadline: '2026-12-27T11:00:00Z' })],
    ['twenty-nine days', 'deadline-short', aTender({}, { submissionDeadline: '2026-12-26T11:00:00Z' })],
    [
      'fourteen days below the threshold',
      undefined,
      aTender({ value: kroner(500_000) }, { submissionDeadline: '2026-12-11T11:00:00Z' }),
    ],
    [
      'ten days below the threshold',
      'deadline-short',
      aTender({ value: kroner(500_000) }, { submissionDeadline: '2026-12-07T11:00:00Z' }),
    ],
    ['one lot without a word', 'not-divided-into-lots', withoutReason(aTender())],
    [
      'one lot whose description speaks of lots',
      'not-divided-into-lots',
      withoutReason(
        aTender({}, { description: 'Der kan bydes på hele opgaven; den opdeles ikke i delaftaler.' }),
      ),
    ],
    ['two lots', undefined, withoutReason(aTender({}, { lots: [aLot(), aLot()] }))],
    [
      'a seat in the municipality',
      'seat-instead-of-delivery',
      aTender({ description: 'Leverandøren skal have kontor i Aarhus Kommune.' }),
    ],
    [
      'a local company',
      'seat-instead-of-delivery',
      aTender({ description: 'The vendor must be a local company.' }),
    ],
    [
      'delivery in the municipality',
      undefined,
      aTender({ description: 'Ydelsen leveres i hele Aarhus Kommune.' }),
    ],
  ])('on %s: %s', (_, code, tender) => {
    const found = codes(tender);
    if (code === undefined) expect(found).toEqual([]);
    else expect(found).toContain(code);
  });

  it('binds directly in the full regime only, but for what binds wherever it is used', () => {
    const requirements = [
      require('turnover', { amount: asked(90_000_000) }),
      require('reserved', { article: '20' }),
    ];
    const binding = (tender: Tender) =>
      Object.fromEntries(legalNotes(tender, NOW).notes.map(({ code, binding: binds }) => [code, binds]));
    expect(binding(aTender({ requirements }))).toEqual({
      'turnover-over-twice': true,
      'reserved-20-conditions': true,
    });
    expect(binding(aTender({ mainCpv: '85312000', value: kroner(6_000_000), requirements }))).toEqual({
      'turnover-over-twice': false,
      'reserved-20-conditions': true,
    });
  });

  it('points to what it is about', () => {
    const tender = aTender({
      requirements: [
        require('capacity', { headcount: 1 }),
        require('turnover', { amount: asked(90_000_000) }),
      ],
    });
    expect(legalNotes(tender, NOW).notes).toMatchObject([{ pointer: '/lots/0/requirements/1/ask/amount' }]);
  });
});
