import type { RequirementCase } from '../requirement-kind.js';
import type { CapacityAsk } from './ask.js';

const ask: CapacityAsk = { headcount: 10 };

export const CAPACITY_CASES: readonly RequirementCase<CapacityAsk>[] = [
  {
    facts: 'exactly the least headcount',
    ask,
    vendor: { headcount: 10 },
    finding: 'met',
    share: 1,
    evidence: ['headcount'],
  },
  { facts: 'more than the least headcount', ask, vendor: { headcount: 400 }, finding: 'met', share: 1 },
  {
    facts: 'fewer people',
    ask,
    vendor: { headcount: 8 },
    finding: 'partly',
    share: 0.8,
    evidence: ['headcount'],
  },
  { facts: 'nobody', ask, vendor: { headcount: 0 }, finding: 'unmet', share: 0 },
  { facts: 'headcount not stated', ask, vendor: {}, finding: 'unknown', share: 0, evidence: [] },
  {
    facts: 'headcount not stated, capacity declared complete',
    ask,
    vendor: { complete: ['capacity'] },
    finding: 'unmet',
    share: 0,
  },
];
