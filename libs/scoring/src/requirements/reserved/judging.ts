import { MET, UNKNOWN, UNMET } from '../judgements.js';
import type { Judging } from '../requirement-kind.js';
import type { ReservedAsk } from './ask.js';
import { article20, article77 } from './conditions.js';

export const reservedJudging: Judging<ReservedAsk> =
  (ask, lot, { judgedOn }) =>
  (facts, slot) => {
    const vendor = facts.vendorAt(slot);
    const conditions = ask.article === '20' ? article20(vendor) : article77(vendor, lot, judgedOn);
    if (conditions.some(({ holds }) => holds === false)) return UNMET;
    if (conditions.every(({ holds }) => holds === true)) return MET;
    return facts.isComplete(slot, 'reservation') ? UNMET : UNKNOWN;
  };
