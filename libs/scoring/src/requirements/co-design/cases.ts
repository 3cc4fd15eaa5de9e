import type { RequirementCase } from '../requirement-kind.js';
import type { CoDesignAsk } from './ask.js';

const citizens: CoDesignAsk = { with: ['citizens'] };
const both: CoDesignAsk = { with: ['citizens', 'civil-society'] };
const workshop = {
  id: 'r1',
  title: 'Værksted med beboere',
  cpv: [],
  areas: [],
  verified: false,
  targetGroups: [],
  practices: ['co-design-with-citizens' as const],
};

export const CO_DESIGN_CASES: readonly RequirementCase<CoDesignAsk>[] = [
  {
    facts: 'the practice is stated',
    ask: citizens,
    vendor: { practices: ['co-design-with-citizens'] },
    finding: 'met',
    share: 1,
    evidence: ['co-design-with-citizens'],
  },
  {
    facts: 'a reference shows the practice',
    ask: citizens,
    vendor: { references: [workshop] },
    finding: 'met',
    share: 1,
    evidence: ['r1'],
  },
  {
    facts: 'with citizens by a reference, with civil society stated',
    ask: both,
    vendor: { practices: ['co-design-with-civil-society'], references: [workshop] },
    finding: 'met',
    share: 1,
    evidence: ['co-design-with-civil-society', 'r1'],
  },
  {
    facts: 'one of two is stated, practices not declared complete',
    ask: both,
    vendor: { practices: ['co-design-with-citizens'] },
    finding: 'unknown',
    share: 0.5,
  },
  {
    facts: 'one of two is stated, practices declared complete',
    ask: both,
    vendor: { practices: ['co-design-with-citizens'], complete: ['practices'] },
    finding: 'partly',
    share: 0.5,
  },
  {
    facts: 'other practices are stated, practices declared complete',
    ask: citizens,
    vendor: { practices: ['training'], complete: ['practices'] },
    finding: 'unmet',
    share: 0,
    evidence: [],
  },
];
