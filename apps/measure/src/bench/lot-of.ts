import type { Lot, Requirement } from '#scoring';
import type { Award } from './award.js';
import type { Random } from './random.js';
import { GROUPS, SCHEMES } from './stated-facts.js';

/** How many requirements lots have, in equal parts. */
const REQUIREMENT_COUNTS = [0, 3, 8] as const;

/** The day on which everything is judged. */
export const DAY = '2024-03-01';

/** A lot like an award, with 0, 3 or 8 requirements, the first half of them mandatory. */
export function lotOf(place: number, { title, text, cpv, areas, minor }: Award, random: Random): Lot {
  const count = REQUIREMENT_COUNTS[place % REQUIREMENT_COUNTS.length] ?? 0;
  const [mainCpv, ...additionalCpv] = cpv;
  const requirements = ASKS.slice(0, count).map((ask, number): Requirement => ({
    id: `q${String(number)}`,
    mandatory: number < count / 2,
    ...ask({ branch: mainCpv?.slice(0, 3) ?? '85', areas, minor: minor ?? 10_000_000, random }),
  }));
  return {
    id: `lot-${String(place)}`,
    title,
    description: text,
    additionalCpv,
    areas,
    beneficiaries: count === 0 ? [] : [random.of(GROUPS)],
    requirements,
    judgedOn: DAY,
    ...(mainCpv === undefined ? {} : { mainCpv }),
    ...(minor === undefined ? {} : { value: { minor, currency: 'EUR' } }),
  };
}

interface Facts {
  readonly branch: string;
  readonly areas: readonly string[];
  readonly minor: number;
  readonly random: Random;
}

const amount = (minor: number) => ({ amount: (minor / 100).toFixed(2), currency: 'EUR' });

/** One of each, in the order in which they are added. */
const ASKS: readonly ((facts: Facts) => Pick<Requirement, 'kind' | 'ask'>)[] = [
  ({ areas }) => ({ kind: 'service-area', ask: { areas } }),
  ({ branch }) => ({ kind: 'reference', ask: { count: 1, cpv: [branch], withinYears: 3 } }),
  ({ random }) => ({ kind: 'certification', ask: { scheme: random.of(SCHEMES), orEquivalent: true } }),
  ({ random }) => ({ kind: 'capacity', ask: { headcount: 2 + random.below(8) } }),
  ({ minor }) => ({ kind: 'turnover', ask: { amount: amount(minor) } }),
  ({ branch }) => ({ kind: 'capability', ask: { cpv: [branch] } }),
  ({ branch, minor }) => ({
    kind: 'reference',
    ask: { count: 2, cpv: [branch], minValue: amount(minor / 2) },
  }),
  ({ random }) => ({ kind: 'certification', ask: { scheme: random.of(SCHEMES), orEquivalent: false } }),
];
