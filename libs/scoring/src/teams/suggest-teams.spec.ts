import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { market, plainTeams, setsOf } from '../../test/teams.js';
import { aLot, aVendor } from '../../test/builders.js';
import {
  collectStatistics,
  type Lot,
  mergeMembers,
  score,
  ScoringIndex,
  type Statistics,
  type Vendor,
} from '../index.js';
import { LotReader } from '../index/lot-reader.js';
import { rulesUnder } from '../rules.js';
import { relevantOf } from './relevant-of.js';
import { suggestTeams } from './suggest-teams.js';

const DAY = '2026-03-01';

const indexOf = (vendors: readonly Vendor[], statistics: Statistics): ScoringIndex => {
  const index = new ScoringIndex(statistics);
  for (const vendor of vendors) index.putVendor(vendor);
  return index;
};

const answers = (index: ScoringIndex, lot: Lot, vendor?: Vendor) =>
  index.teams(lot, DAY, vendor).teams.map(({ answer }) => answer);

describe('teams for a lot', () => {
  // Without markets that have teams the laws below would say nothing.
  let found = 0;
  let larger = 0;

  it('are those that looking at every set of vendors finds, in the same order', () => {
    fc.assert(
      fc.property(market, ({ lot, vendors }) => {
        const statistics = collectStatistics(vendors);
        const teams = answers(indexOf(vendors, statistics), lot);
        expect(teams).toEqual(plainTeams(lot, vendors, statistics, DAY));
        if (teams.length > 0) found += 1;
        if (teams.some(({ vendorId }) => vendorId.split('+').length > 2)) larger += 1;
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('of one vendor are those that looking at every set with it finds', () => {
    fc.assert(
      fc.property(market, ({ lot, vendors }) => {
        const statistics = collectStatistics(vendors);
        const [fixed] = vendors;
        const teams = answers(indexOf(vendors, statistics), lot, fixed);
        expect(teams).toEqual(plainTeams(lot, vendors, statistics, DAY, fixed));
        if (teams.length > 0) found += 1;
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  afterAll(() => {
    expect(found).toBeGreaterThan(20);
    expect(larger).toBeGreaterThan(0);
  });

  it('meet every mandatory requirement, and without any of their members do not', () => {
    fc.assert(
      fc.property(market, ({ lot, vendors }) => {
        const statistics = collectStatistics(vendors);
        const read = (members: readonly Vendor[]) =>
          score(lot, mergeMembers(members, statistics.rates), statistics, DAY).eligibility;
        for (const { members, answer } of indexOf(vendors, statistics).teams(lot, DAY).teams) {
          expect(answer.eligibility).toBe('eligible');
          const ids = members.map(({ vendorId }) => vendorId);
          const chosen = vendors.filter(({ id }) => ids.includes(id));
          for (const fewer of setsOf(chosen, chosen.length - 1)) expect(read(fewer)).not.toBe('eligible');
          for (const { brings } of members) expect(brings.some(({ share }) => share > 0)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on the order in which vendors came', () => {
    fc.assert(
      fc.property(market, ({ lot, vendors }) => {
        const statistics = collectStatistics(vendors);
        const backwards = indexOf(vendors.toReversed(), statistics).teams(lot, DAY);
        expect(backwards).toEqual(indexOf(vendors, statistics).teams(lot, DAY));
      }),
      { numRuns: 100 },
    );
  });

  it('where there is none, name the requirements that no team of four meets even alone', () => {
    fc.assert(
      fc.property(market, ({ lot, vendors }) => {
        const statistics = collectStatistics(vendors);
        const { teams, unreachable } = indexOf(vendors, statistics).teams(lot, DAY);
        if (teams.length > 0) {
          expect(unreachable).toEqual([]);
          return;
        }
        const near = vendors.filter(
          (vendor) => vendor.openToTeams && score(lot, vendor, statistics, DAY).relevance >= 0.1,
        );
        const sets = [1, 2, 3, 4].flatMap((size) => setsOf(near, size));
        const merged = sets.map((set) => mergeMembers(set, statistics.rates));
        const nobody = lot.requirements.filter(({ mandatory, id, kind }) => {
          const meets = (vendor: Vendor): boolean =>
            score(lot, vendor, statistics, DAY).requirements.some(
              ({ requirementId, finding }) => requirementId === id && finding === 'met',
            );
          return mandatory && kind !== 'turnover' && !merged.some(meets);
        });
        expect(unreachable.map(({ requirementId }) => requirementId)).toEqual(nobody.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a team', () => {
  const member = (id: string, over: Partial<Vendor>): Vendor =>
    aVendor({
      id,
      openToTeams: true,
      capabilities: [{ id: `c-${id}`, cpv: ['85312000'], text: '' }],
      ...over,
    });
  const lot = aLot({
    mainCpv: '85312000',
    requirements: [
      { id: 'people', kind: 'capacity', mandatory: true, ask: { headcount: 10 } },
      { id: 'iso', kind: 'certification', mandatory: true, ask: { scheme: 'iso-9001', orEquivalent: true } },
    ],
  });
  const certified = { certificates: [{ id: 'x', scheme: 'iso-9001' }] };
  const teamsOf = (vendors: readonly Vendor[], vendor?: Vendor) =>
    indexOf(vendors, collectStatistics(vendors)).teams(lot, DAY, vendor);

  it('tells what each member brings and for what it is needed', () => {
    const { teams } = teamsOf([member('a', { headcount: 9 }), member('b', { headcount: 1, ...certified })]);
    expect(teams).toMatchObject([
      {
        members: [
          {
            vendorId: 'a',
            brings: [
              { requirementId: 'people', finding: 'partly', share: 0.9, needed: true },
              { requirementId: 'iso', finding: 'unknown', share: 0, needed: false },
            ],
          },
          {
            vendorId: 'b',
            brings: [
              { requirementId: 'people', finding: 'partly', share: 0.1, needed: true },
              { requirementId: 'iso', finding: 'met', share: 1, needed: true },
            ],
          },
        ],
        answer: { vendorId: 'a+b', eligibility: 'eligible' },
      },
    ]);
  });

  it('has no member that needs no partner, and counts those', () => {
    const vendors = [member('a', { headcount: 20, ...certified }), member('b', { headcount: 20 })];
    expect(teamsOf(vendors)).toMatchObject({ teams: [], eligibleAlone: 1, unreachable: [] });
    expect(teamsOf(vendors, vendors[0])).toMatchObject({ teams: [], vendorEligible: true });
  });

  it('has no member that is not open to teams or does other work', () => {
    const open = member('a', { headcount: 20 });
    const closed = member('b', { ...certified, openToTeams: false });
    const stranger = member('c', { ...certified, capabilities: [{ id: 'c', cpv: ['45000000'], text: '' }] });
    expect(teamsOf([open, closed, stranger])).toMatchObject({
      teams: [],
      complete: true,
      unreachable: [{ requirementId: 'iso', name: { en: 'ISO 9001' } }],
    });
  });

  it('is not said to be out of reach for a turnover that only the steps may hide', () => {
    const asked = aLot({
      mainCpv: '85312000',
      requirements: [
        {
          id: 'turnover',
          kind: 'turnover',
          mandatory: true,
          ask: { amount: { amount: '3000000.00', currency: 'DKK' } },
        },
      ],
    });
    const turnover = { minor: 190_000_000, currency: 'DKK' };
    const vendors = [member('a', { turnover }), member('b', { turnover })];
    const found = indexOf(vendors, collectStatistics(vendors)).teams(asked, DAY);
    expect(found).toMatchObject({ teams: [], complete: true, unreachable: [] });
  });

  it('is as small as can be: larger ones are left out', () => {
    const vendors = [
      member('a', { headcount: 6 }),
      member('b', { headcount: 4, ...certified }),
      member('c', { headcount: 3 }),
      member('d', { headcount: 3 }),
    ];
    expect(teamsOf(vendors).teams.map(({ answer }) => answer.vendorId)).toEqual(['a+b']);
    const without = teamsOf(vendors.filter(({ id }) => id !== 'a')).teams;
    expect(without.map(({ answer }) => answer.vendorId)).toEqual(['b+c+d']);
  });

  it('is looked for until a limit of steps is reached, and then it says so', () => {
    const vendors = [member('a', { headcount: 9 }), member('b', { headcount: 1, ...certified })];
    const rules = rulesUnder(collectStatistics(vendors));
    const profile = rules.readLot(lot);
    const market = vendors.map((vendor) => relevantOf(profile, rules.readVendor(vendor), rules.codes));
    const question = { profile, rules, market, reader: new LotReader(profile, rules, DAY) };
    expect(suggestTeams({ ...question, steps: 10 })).toMatchObject({ teams: [], complete: false });
    expect(suggestTeams({ ...question, steps: 10_000 }).teams).toHaveLength(1);
  });
});
