import type { Judging } from '../requirement-kind.js';
import type { ReservedAsk } from './ask.js';
import { article20, article77 } from './conditions.js';

export const reservedJudging: Judging<ReservedAsk> =
  (ask, lot, { judgedOn }) =>
  ({ vendor }) => {
    const conditions = ask.article === '20' ? article20(vendor) : article77(vendor, lot, judgedOn);
    if (conditions.some(({ holds }) => holds === false)) return { finding: 'unmet', share: 0 };
    if (conditions.every(({ holds }) => holds === true)) return { finding: 'met', share: 1 };
    return { finding: vendor.complete.includes('reservation') ? 'unmet' : 'unknown', share: 0 };
  };
