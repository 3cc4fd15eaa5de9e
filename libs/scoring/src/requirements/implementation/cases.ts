import type { RequirementCase } from '../requirement-kind.js';
import type { ImplementationAsk } from './ask.js';

const training: ImplementationAsk = { practices: ['training'] };
const two: ImplementationAsk = { practices: ['change-management', 'training'] };
const rollOut = {
  id: 'r1',
  title: 'Indførelse af skærmbesøg',
  cpv: [],
  areas: [],
  verified: true,
  targetGroups: [],
  practices: ['training' as const, 'benefits-realisation' as const],
};

export const IMPLEMENTATION_CASES: readonly RequirementCase<ImplementationAsk>[] = [
  {
    facts: 'the practice is stated',
    ask: training,
    vendor: { practices: ['training'] },
    finding: 'met',
    share: 1,
    evidence: ['training'],
  },
  {
    facts: 'a reference shows the practice',
    ask: { practices: ['benefits-realisation'] },
    vendor: { references: [rollOut] },
    finding: 'met',
    share: 1,
    evidence: ['r1'],
  },
  {
    facts: 'one of two is shown, practices not declared complete',
    ask: two,
    vendor: { references: [rollOut] },
    finding: 'unknown',
    share: 0.5,
    evidence: ['r1'],
  },
  {
    facts: 'one of two is shown, practices declared complete',
    ask: two,
    vendor: { references: [rollOut], complete: ['practices'] },
    finding: 'partly',
    share: 0.5,
    evidence: ['r1'],
  },
  { facts: 'nothing is stated', ask: two, vendor: {}, finding: 'unknown', share: 0 },
  {
    facts: 'only design together with citizens is stated, practices declared complete',
    ask: training,
    vendor: { practices: ['co-design-with-citizens'], complete: ['practices'] },
    finding: 'unmet',
    share: 0,
  },
];
