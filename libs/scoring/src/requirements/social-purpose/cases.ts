import type { RequirementCase } from '../requirement-kind.js';
import type { SocialPurposeAsk } from './ask.js';

const ask: SocialPurposeAsk = { targetGroups: ['older-people'] };
const both: SocialPurposeAsk = { targetGroups: ['older-people'], purposes: ['employment'] };
const meals = {
  id: 'r1',
  title: 'Madservice',
  cpv: [],
  areas: [],
  verified: false,
  targetGroups: ['older-people'],
};

export const SOCIAL_PURPOSE_CASES: readonly RequirementCase<SocialPurposeAsk>[] = [
  {
    facts: 'the target group is stated',
    ask,
    vendor: { targetGroups: ['older-people', 'lonely'] },
    finding: 'met',
    share: 1,
    evidence: ['older-people'],
  },
  {
    facts: 'a reference was for the target group',
    ask,
    vendor: { references: [meals] },
    finding: 'met',
    share: 1,
    evidence: ['r1'],
  },
  {
    facts: 'target group and purpose are stated',
    ask: both,
    vendor: { targetGroups: ['older-people'], purposes: ['employment'] },
    finding: 'met',
    share: 1,
    evidence: ['employment', 'older-people'],
  },
  {
    facts: 'the target group is stated and not the purpose',
    ask: both,
    vendor: { targetGroups: ['older-people'] },
    finding: 'unknown',
    share: 0.5,
    evidence: ['older-people'],
  },
  {
    facts: 'the same, target groups and purposes declared complete',
    ask: both,
    vendor: { targetGroups: ['older-people'], purposes: ['health'], complete: ['social-purpose'] },
    finding: 'partly',
    share: 0.5,
    evidence: ['older-people'],
  },
  {
    facts: 'a social enterprise (RSV or not) that states no purpose',
    ask: { purposes: ['employment'] },
    vendor: { kind: 'social-enterprise' },
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'nothing is stated, target groups and purposes declared complete',
    ask,
    vendor: { complete: ['social-purpose'] },
    finding: 'unmet',
    share: 0,
    evidence: [],
  },
];
