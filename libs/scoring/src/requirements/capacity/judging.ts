import { judged, MET, UNMET } from '../judgements.js';
import type { Judging } from '../requirement-kind.js';
import type { CapacityAsk } from './ask.js';

export const capacityJudging: Judging<CapacityAsk> = (ask) => (facts, slot) => {
  const headcount = facts.headcount(slot);
  if (headcount < 0) return judged(0, facts.isComplete(slot, 'capacity'));
  const share = Math.min(1, headcount / ask.headcount);
  if (share >= 1) return MET;
  return share > 0 ? { finding: 'partly', share } : UNMET;
};
