import { describe, expect, it } from '@jest/globals';
import { aLot, aReference, aVendor } from '../../test/builders.js';
import { LOOKUP } from '../../test/lookup.js';
import {
  collectStatistics,
  type Lot,
  sayAddition,
  score,
  type Vendor,
  vendorAdvice,
  type VendorAdvice,
} from '../index.js';

const AS_OF = '2026-03-01';
const WORK_DAY = '2025-12-01';
const CPV = '85312500';
const ODENSE = 'DK/DK0/DK03/DK031/0461';
const statistics = collectStatistics([]);

const advise = (vendor: Vendor, lots: readonly Lot[], others: readonly Vendor[] = [], steps?: number) =>
  vendorAdvice({
    vendor,
    lots,
    others,
    statistics,
    asOf: AS_OF,
    workDay: WORK_DAY,
    ...(steps === undefined ? {} : { steps }),
  });

const worker = (over: Partial<Vendor> = {}): Vendor =>
  aVendor({ id: 'own', capabilities: [{ id: 'c', cpv: [CPV], text: '' }], ...over });
const lot = (id: string, requirements: Lot['requirements'], over: Partial<Lot> = {}): Lot =>
  aLot({ id, mainCpv: CPV, judgedOn: '2026-04-01', value: dkk(500_000), requirements, ...over });
const dkk = (kroner: number) => ({ minor: kroner * 100, currency: 'DKK' });
const must = (kind: string, ask: object, acceptedShare?: number) => ({
  id: kind,
  kind,
  mandatory: true,
  ask,
  ...(acceptedShare === undefined ? {} : { acceptedShare }),
});
const certificate = must('certification', { scheme: 'iso-9001', orEquivalent: true });
const people = (headcount: number) => must('capacity', { headcount });
/** What is advised of one fact, and how many lots gain. */
const said = ({ pieces }: VendorAdvice, fact: string) =>
  pieces
    .filter(({ addition }) => addition.fact === fact)
    .map(({ addition, lots }) => [sayAddition(addition, LOOKUP).en, lots]);

describe('advice for a vendor', () => {
  it('counts what each addition opens, with the value of the lots and the score before and after', () => {
    const lots = [
      lot('a', [certificate]),
      lot('b', [certificate], { value: { minor: 1_000_00, currency: 'EUR' } }),
      lot('c', [certificate, people(5)]),
      aLot({ id: 'far', mainCpv: '45000000', requirements: [certificate] }),
    ];
    const { pieces, ...rest } = advise(worker({ complete: ['certificates'] }), lots);
    const [first] = pieces;
    const before = score(lots[0] ?? aLot(), worker({ complete: ['certificates'] }), statistics, AS_OF);
    expect(rest).toMatchObject({ lots: 3, relevantLots: 3, eligible: 0, unclear: 0, complete: true });
    expect(first).toMatchObject({
      addition: { fact: 'certificate', scheme: 'iso-9001' },
      lots: 3,
      becomeEligible: 2,
      becomeUnclear: 1,
      scoreRises: 0,
      scoreFalls: 0,
      value: [dkk(1_000_000), { minor: 1_000_00, currency: 'EUR' }],
      lotsWithoutValue: 0,
    });
    expect(first?.examples).toContainEqual({
      lotId: 'a',
      before: { eligibility: 'ineligible', score: before.score },
      after: { eligibility: 'eligible', score: before.score },
    });
  });

  it.each<[string, string, Partial<Vendor>, Lot['requirements'], [string, number][]]>([
    [
      'each headcount that opens more',
      'headcount',
      {},
      [people(5)],
      [['State your headcount if at least 5 people work for you.', 1]],
    ],
    ['no other headcount than the stated one', 'headcount', { headcount: 3 }, [people(5)], []],
    [
      'the headcount from which on the lot accepts it',
      'headcount',
      {},
      [must('capacity', { headcount: 20 }, 0.5)],
      [['State your headcount if at least 10 people work for you.', 1]],
    ],
    [
      'a turnover',
      'turnover',
      {},
      [must('turnover', { amount: { amount: '1000000.00', currency: 'DKK' } })],
      [['State your yearly turnover if it is at least DKK 1,000,000.', 1]],
    ],
    [
      'a place',
      'areas',
      {},
      [must('service-area', { areas: [ODENSE] })],
      [['Add Odense Municipality to your service area if you can deliver there.', 1]],
    ],
    [
      'several places at once where a lot wants all of them',
      'areas',
      {},
      [must('service-area', { areas: [ODENSE, 'DK/DK0/DK03/DK031/0479'] })],
      [['Add Odense Municipality and 0479 to your service area if you can deliver there.', 1]],
    ],
    [
      'references of the branch, value and age',
      'references',
      {},
      [
        must('reference', {
          count: 2,
          cpv: ['853'],
          minValue: { amount: '250000.00', currency: 'DKK' },
          withinYears: 3,
        }),
      ],
      [
        [
          'Add 2 references within CPV 85300000, worth at least DKK 250,000 and from the past 3 years if you have them.',
          1,
        ],
      ],
    ],
    [
      'details of a reference that may count',
      'reference-details',
      { references: [aReference({ title: 'Cafe', cpv: ['85312000'] })] },
      [must('reference', { count: 1, cpv: ['853'], withinYears: 3 })],
      [
        [
          'Complete what is missing on “Cafe” if the work is within CPV 85300000 and from the past 3 years.',
          1,
        ],
      ],
    ],
    [
      'the conditions of a reservation',
      'reservation',
      {},
      [must('reserved', { article: '77' })],
      [
        [
          'State under reservation that you meet all four conditions of article 77(2)(a) to (d), if you do.',
          1,
        ],
      ],
    ],
    [
      'no reservation where a condition is stated not to hold',
      'reservation',
      { reservation: { operator: 'none', verified: false } },
      [must('reserved', { article: '20' })],
      [],
    ],
    [
      'a language at its level',
      'languages',
      {},
      [must('language', { languages: ['ar'], level: 'b2' })],
      [['Add Arabic (at least B2) to the languages in your profile if you can serve people in it.', 1]],
    ],
    [
      'when it can begin and serve',
      'availability',
      {},
      [must('availability', { withinDays: 30, times: ['evenings'] })],
      [
        [
          'State under availability that you can offer a start within 30 days of the order and service on weekdays in the evening, if you can.',
          1,
        ],
      ],
    ],
    [
      'a practice',
      'practices',
      {},
      [must('implementation', { practices: ['training'] })],
      [['State in your profile or on a reference that you do training, if you do.', 1]],
    ],
    [
      'how well a result is documented',
      'references',
      {},
      [must('evidence', { level: 2, verified: true })],
      [
        [
          'Add 1 reference documented at level 2 or above and confirmed by the buyer of that work if you have it.',
          1,
        ],
      ],
    ],
    [
      'a phrase and a branch, each by itself and both at once',
      'capability',
      {},
      [must('capability', { cpv: ['55'], words: ['catering'] }, 0.5)],
      [
        ['Add a capability with “catering” if you do that work.', 1],
        ['Add a capability with CPV 55000000 and “catering” if you do that work.', 1],
        ['Add a capability with CPV 55000000 if you do that work.', 1],
      ],
    ],
  ])('advises %s', (_, fact, vendor, requirements, expected) => {
    const advice = advise(worker(vendor), [lot('a', requirements)]);
    expect(said(advice, fact)).toEqual(expect.arrayContaining(expected));
    expect(said(advice, fact)).toHaveLength(expected.length);
  });

  it('leaves out what wants more and gains no more', () => {
    const lots = [lot('a', [people(5)]), lot('b', [people(20)]), lot('c', [people(15), certificate])];
    const few = advise(worker({ complete: ['certificates'] }), lots);
    expect(said(few, 'headcount').map(([, count]) => count)).toEqual([2, 1]);
  });

  it('tells where a stated turnover would lower the score', () => {
    const lots = [
      lot('a', [must('turnover', { amount: { amount: '100000.00', currency: 'DKK' } })]),
      lot('b', [], { value: dkk(90_000_000) }),
    ];
    const piece = advise(worker(), lots).pieces.find(({ addition }) => addition.fact === 'turnover');
    expect(piece).toMatchObject({ lots: 1, scoreFalls: 1 });
  });

  it('asks only for facts that a relevant lot asks for', () => {
    const lots = [
      lot('a', [people(5), certificate]),
      lot('b', [people(9)]),
      aLot({ id: 'far', mainCpv: '45000000', requirements: [must('reserved', { article: '20' })] }),
    ];
    const asked = advise(worker({ complete: ['certificates'] }), lots).asked;
    expect(asked.map(({ kind, lots: all, open, mandatory }) => [kind, all, open, mandatory])).toEqual([
      ['capacity', 2, 2, 2],
    ]);
  });

  it('names partners that close a gap, only to vendors open to teams', () => {
    const lots = [lot('a', [certificate]), lot('b', [certificate, people(30)])];
    const certified = worker({
      id: 'certified',
      openToTeams: true,
      headcount: 40,
      certificates: [{ id: 'x', scheme: 'iso-9001' }],
    });
    const closed = { ...certified, id: 'closed', openToTeams: false };
    const own = worker({ openToTeams: true, complete: ['certificates'] });
    expect(advise(own, lots, [certified, closed]).partners).toMatchObject([
      { vendorId: 'certified', lots: 2, becomeEligible: 2 },
    ]);
    expect(advise({ ...own, openToTeams: false }, lots, [certified]).partners).toEqual([]);
  });

  it('keeps every number exact where the work limit is reached, and says so', () => {
    const lots = [lot('a', [certificate, people(5)]), lot('b', [people(9)])];
    const whole = advise(worker(), lots);
    const cut = advise(worker(), lots, [], 3);
    expect(cut.complete).toBe(false);
    expect(cut.pieces.length).toBeLessThan(whole.pieces.length);
    for (const piece of cut.pieces) expect(whole.pieces).toContainEqual(piece);
  });
});
