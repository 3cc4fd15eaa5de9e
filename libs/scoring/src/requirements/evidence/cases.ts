import type { Reference } from '../../vendor.js';
import type { RequirementCase } from '../requirement-kind.js';
import type { EvidenceAsk } from './ask.js';

const work = (over: Partial<Reference> = {}): Reference => ({
  id: 'r1',
  title: 'Genoptræning',
  cpv: ['85312500'],
  areas: [],
  verified: false,
  targetGroups: [],
  ...over,
});
const ask: EvidenceAsk = { level: 3 };
const inBranch: EvidenceAsk = { level: 3, cpv: ['853'] };
const confirmed: EvidenceAsk = { level: 3, verified: true };

export const EVIDENCE_CASES: readonly RequirementCase<EvidenceAsk>[] = [
  {
    facts: 'a reference of exactly that level',
    ask,
    vendor: { references: [work({ evidenceLevel: 3 })] },
    finding: 'met',
    share: 1,
    evidence: ['r1'],
  },
  {
    facts: 'a reference of a higher level in the branch',
    ask: inBranch,
    vendor: { references: [work({ evidenceLevel: 5 })] },
    finding: 'met',
    share: 1,
  },
  {
    facts: 'confirmed by the buyer, as asked',
    ask: confirmed,
    vendor: { references: [work({ evidenceLevel: 4, verified: true })] },
    finding: 'met',
    share: 1,
  },
  {
    facts: 'not confirmed by the buyer where that is asked, references declared complete',
    ask: confirmed,
    vendor: { references: [work({ evidenceLevel: 4 })], complete: ['references'] },
    finding: 'unknown',
    share: 0,
    evidence: ['r1'],
  },
  {
    facts: 'the level is not stated on the reference, references declared complete',
    ask,
    vendor: { references: [work()], complete: ['references'] },
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'a lower level, references not declared complete',
    ask,
    vendor: { references: [work({ evidenceLevel: 2 })] },
    finding: 'unknown',
    share: 0,
    evidence: [],
  },
  {
    facts: 'a lower level, references declared complete',
    ask,
    vendor: { references: [work({ evidenceLevel: 2 })], complete: ['references'] },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'the level in another branch, references declared complete',
    ask: inBranch,
    vendor: { references: [work({ evidenceLevel: 4, cpv: ['45000000'] })], complete: ['references'] },
    finding: 'unmet',
    share: 0,
  },
  { facts: 'no reference is stated', ask, vendor: {}, finding: 'unknown', share: 0 },
];
