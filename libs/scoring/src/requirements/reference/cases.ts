import type { Reference } from '../../vendor.js';
import type { RequirementCase } from '../requirement-kind.js';
import type { ReferenceAsk } from './ask.js';

const work = (id: string, over: Partial<Reference> = {}): Reference => ({
  id,
  title: 'Genoptræning',
  cpv: ['85312500'],
  areas: [],
  value: { minor: 50_000_000, currency: 'DKK' },
  day: '2024-06-30',
  verified: false,
  targetGroups: [],
  ...over,
});
const unpriced: Reference = {
  id: 'r1',
  title: '',
  cpv: ['85312500'],
  areas: [],
  verified: false,
  targetGroups: [],
};
const lot = { judgedOn: '2026-03-01' };
const one: ReferenceAsk = { count: 1, cpv: ['853'] };
const two: ReferenceAsk = { count: 2, cpv: ['853'] };
const valued: ReferenceAsk = { ...one, minValue: { amount: '500000.00', currency: 'DKK' } };
const recent: ReferenceAsk = { ...one, withinYears: 3 };

export const REFERENCE_CASES: readonly RequirementCase<ReferenceAsk>[] = [
  {
    facts: 'enough references in the branch',
    ask: two,
    lot,
    vendor: { references: [work('r1'), work('r2')] },
    finding: 'met',
    share: 1,
    evidence: ['r1', 'r2'],
  },
  {
    facts: 'one of two, references declared complete',
    ask: two,
    lot,
    vendor: { references: [work('r1'), work('r2', { cpv: ['45000000'] })], complete: ['references'] },
    finding: 'partly',
    share: 0.5,
    evidence: ['r1'],
  },
  {
    facts: 'one of two, references not declared complete',
    ask: two,
    lot,
    vendor: { references: [work('r1')] },
    finding: 'unknown',
    share: 0.5,
    evidence: ['r1'],
  },
  {
    facts: 'exactly the least value',
    ask: valued,
    lot,
    vendor: { references: [work('r1')] },
    finding: 'met',
    share: 1,
  },
  {
    facts: 'too small, references declared complete',
    ask: valued,
    lot,
    vendor: {
      references: [work('r1', { value: { minor: 49_999_999, currency: 'DKK' } })],
      complete: ['references'],
    },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'value not stated, references declared complete',
    ask: valued,
    lot,
    vendor: { references: [unpriced], complete: ['references'] },
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'just young enough',
    ask: recent,
    lot,
    vendor: { references: [work('r1', { day: '2023-03-01' })] },
    finding: 'met',
    share: 1,
  },
  {
    facts: 'a day too old, references declared complete',
    ask: recent,
    lot,
    vendor: { references: [work('r1', { day: '2023-02-28' })], complete: ['references'] },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'dated after the deadline where an age is asked for, references declared complete',
    ask: recent,
    lot,
    vendor: { references: [work('r1', { day: '2026-03-02' })], complete: ['references'] },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'no CPV code on the reference, references declared complete',
    ask: one,
    lot,
    vendor: { references: [work('r1', { cpv: [] })], complete: ['references'] },
    finding: 'unknown',
    share: 0,
  },
  { facts: 'no reference is stated', ask: one, lot, vendor: {}, finding: 'unknown', share: 0 },
  {
    facts: 'no reference, references declared complete',
    ask: one,
    lot,
    vendor: { complete: ['references'] },
    finding: 'unmet',
    share: 0,
  },
];
