import fc from 'fast-check';
import {
  compareAnswers,
  type Lot,
  mergeMembers,
  prepareRequirement,
  type Requirement,
  REQUIREMENT_KINDS,
  score,
  type Statistics,
  TEAM_RELEVANCE_FLOOR,
  type Vendor,
} from '../src/index.js';
import * as some from './arbitraries.js';
import { LOOKUP } from './lookup.js';

const dkk = (amount: number) => ({ amount: `${String(amount)}.00`, currency: 'DKK' });

/** Asks that several small vendors can often meet together, and some that they cannot. */
const ASKS: readonly (readonly [kind: string, asks: readonly object[]])[] = [
  ['capacity', [{ headcount: 40 }, { headcount: 70 }, { headcount: 110 }]],
  ['turnover', [{ amount: dkk(4_000_000) }, { amount: dkk(9_000_000) }]],
  ['capability', [{ cpv: ['55000000', '72260000'] }, { cpv: ['85300000'], words: ['training', 'ældre'] }]],
  ['service-area', [{ areas: ['0461', 'DK01'] }, { areas: ['0461'] }, { areas: ['0461', '0479'] }]],
  [
    'reference',
    [
      { count: 3, cpv: ['85000000'] },
      { count: 5, cpv: [] },
      { count: 2, cpv: [], withinYears: 5 },
    ],
  ],
  [
    'certification',
    [
      { scheme: 'iso-9001', orEquivalent: true },
      { scheme: 'iso-27001', orEquivalent: true },
    ],
  ],
  ['reserved', [{ article: '20' }, { article: '77' }]],
  [
    'social-purpose',
    [{ targetGroups: ['older-people', 'young-people'] }, { purposes: ['culture', 'health'] }],
  ],
  ['co-design', [{ with: ['citizens', 'civil-society'] }]],
  ['implementation', [{ practices: ['training', 'change-management', 'benefits-realisation'] }]],
  ['evidence', [{ level: 3 }, { level: 5 }]],
  ['language', [{ languages: ['ar', 'so'] }, { languages: ['da', 'ar'], level: 'b2' }]],
  [
    'availability',
    [
      { startBy: '2026-01-01', times: ['evenings', 'weekends'] },
      { times: ['evenings', 'weekends', 'daytime'] },
    ],
  ],
];

/** Of a kind that is not among them: what its cases ask. */
const OTHERS = REQUIREMENT_KINDS.filter(({ kind }) => !ASKS.some(([known]) => known === kind)).flatMap(
  ({ kind, cases }) => cases.map(({ ask }) => [kind, ask] as const),
);

const requirement: fc.Arbitrary<Requirement> = fc
  .constantFrom(...ASKS.flatMap(([kind, asks]) => asks.map((ask) => [kind, ask] as const)), ...OTHERS)
  .chain(([kind, ask]) =>
    fc.record(
      {
        id: fc.uuid(),
        kind: fc.constant(kind),
        mandatory: fc.constantFrom(true, true, true, false),
        acceptedShare: fc.constantFrom(0.5, 0.8),
        ask: fc.constant(ask),
      },
      { requiredKeys: ['id', 'kind', 'mandatory', 'ask'] },
    ),
  )
  .map((made) => prepareRequirement(made, LOOKUP));

/** A lot that asks for several things, and a small market, most of it open to teams. */
export const market: fc.Arbitrary<{ readonly lot: Lot; readonly vendors: readonly Vendor[] }> = fc.record({
  lot: fc
    .record({ lot: some.lot, requirements: fc.array(requirement, { minLength: 1, maxLength: 4 }) })
    .map(({ lot, requirements }) => ({ ...lot, mainCpv: '85312500', requirements })),
  vendors: fc
    .array(fc.record({ vendor: some.vendor, openToTeams: fc.constantFrom(true, true, true, true, false) }), {
      minLength: 4,
      maxLength: 8,
    })
    .map((made) =>
      made.map(({ vendor, openToTeams }, place) => ({ ...vendor, id: `v${String(place)}`, openToTeams })),
    ),
});

/** Every set of so many of these. */
export function setsOf<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, place) =>
    setsOf(items.slice(place + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** The teams for a lot by looking at every set of vendors: slow and plain. */
export function plainTeams(
  lot: Lot,
  vendors: readonly Vendor[],
  statistics: Statistics,
  asOf: string,
  fixed?: Vendor,
) {
  const read = (members: readonly Vendor[]) =>
    score(lot, mergeMembers(members, statistics.rates), statistics, asOf);
  const known = new Map<string, boolean>();
  const meets = (members: readonly Vendor[]): boolean => {
    const key = members.map(({ id }) => id).join();
    const eligible = known.get(key) ?? read(members).eligibility === 'eligible';
    known.set(key, eligible);
    return eligible;
  };
  const open = vendors.filter(
    (vendor) =>
      vendor.openToTeams === true &&
      vendor.id !== fixed?.id &&
      read([vendor]).relevance >= TEAM_RELEVANCE_FLOOR,
  );
  const start = fixed ? [fixed] : [];
  const isMinimal = (members: readonly Vendor[]): boolean =>
    [1, 2, 3].filter((size) => size < members.length).every((size) => !setsOf(members, size).some(meets));
  for (const size of [2, 3, 4]) {
    const found = setsOf(open, size - start.length)
      .map((others) => [...start, ...others])
      .filter((members) => meets(members) && isMinimal(members));
    if (found.length > 0) return found.map(read).sort(compareAnswers).slice(0, 20);
  }
  return [];
}
