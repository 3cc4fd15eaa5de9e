import { judged } from '../judgements.js';
import type { Judging } from '../requirement-kind.js';
import type { ServiceAreaAsk } from './ask.js';

export const serviceAreaJudging: Judging<ServiceAreaAsk> = ({ areas }, _lot, { codes }) => {
  const asked = areas.map(codes.reachOf);
  return (facts, slot) => {
    let covered = 0;
    for (const reach of asked) covered += reach.of(facts.areas, slot);
    const share = asked.length === 0 ? 1 : covered / asked.length;
    return judged(share, facts.isComplete(slot, 'areas'));
  };
};
