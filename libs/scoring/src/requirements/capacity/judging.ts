import { findingOf } from '../finding-of.js';
import type { Judging } from '../requirement-kind.js';
import type { CapacityAsk } from './ask.js';

export const capacityJudging: Judging<CapacityAsk> =
  (ask) =>
  ({ vendor }) => {
    if (vendor.headcount === undefined) return { finding: findingOf(0, vendor, 'capacity'), share: 0 };
    const share = Math.min(1, vendor.headcount / ask.headcount);
    if (share >= 1) return { finding: 'met', share: 1 };
    return { finding: share > 0 ? 'partly' : 'unmet', share };
  };
