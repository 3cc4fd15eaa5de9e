import type { RequirementCase } from '../requirement-kind.js';
import type { CapabilityAsk } from './ask.js';

const training = { id: 'c1', cpv: ['85312500'], text: 'Virtuel genoptræning i borgerens hjem' };
const wide = { id: 'c1', cpv: ['85000000'], text: '' };
const meals = {
  id: 'r1',
  title: 'Madservice til ældre',
  cpv: ['55520000'],
  areas: [],
  verified: false,
  targetGroups: [],
};

export const CAPABILITY_CASES: readonly RequirementCase<CapabilityAsk>[] = [
  {
    facts: 'a capability lies in the branch',
    ask: { cpv: ['853'] },
    vendor: { capabilities: [training] },
    finding: 'met',
    share: 1,
    evidence: ['c1'],
  },
  {
    facts: 'a reference lies in the branch',
    ask: { cpv: ['55520000'] },
    vendor: { references: [meals] },
    finding: 'met',
    share: 1,
    evidence: ['r1'],
  },
  {
    facts: 'only a wider branch is stated',
    ask: { cpv: ['85312500'] },
    vendor: { capabilities: [wide] },
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'all words of the phrase stand in one capability, in another form',
    ask: { words: ['virtuelle genoptræninger'] },
    vendor: { capabilities: [training] },
    finding: 'met',
    share: 1,
    evidence: ['c1'],
  },
  {
    facts: 'the words of the phrase are spread over two statements',
    ask: { words: ['virtuel madservice'] },
    vendor: { capabilities: [training], references: [meals] },
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'one of two branches is stated, capabilities not declared complete',
    ask: { cpv: ['853', '555'] },
    vendor: { capabilities: [training] },
    finding: 'unknown',
    share: 0.5,
    evidence: ['c1'],
  },
  {
    facts: 'one of two branches is stated, capabilities declared complete',
    ask: { cpv: ['853', '555'] },
    vendor: { capabilities: [training], complete: ['capabilities'] },
    finding: 'partly',
    share: 0.5,
    evidence: ['c1'],
  },
  { facts: 'nothing is stated', ask: { cpv: ['853'] }, vendor: {}, finding: 'unknown', share: 0 },
  {
    facts: 'nothing fits, capabilities declared complete',
    ask: { cpv: ['853'] },
    vendor: { complete: ['capabilities'] },
    finding: 'unmet',
    share: 0,
  },
];
