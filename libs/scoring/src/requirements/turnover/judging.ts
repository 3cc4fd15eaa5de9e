import { exchangeTo } from '../../facts/exchange-to.js';
import { moneyOf } from '../../exchange.js';
import { turnoverStep } from '../../turnover-step.js';
import { judged, MET, UNKNOWN, UNMET } from '../judgements.js';
import type { Judging } from '../requirement-kind.js';
import type { TurnoverAsk } from './ask.js';

export const turnoverJudging: Judging<TurnoverAsk> = (ask, _lot, { rates, codes, bySteps }) => {
  const asked = moneyOf(ask.amount);
  const timesAsked = exchangeTo(asked, rates, codes.texts);
  const counted = bySteps === true ? turnoverStep : (minor: number): number => minor;
  return (facts, slot) => {
    const turnover = counted(facts.turnover(slot));
    if (Number.isNaN(turnover)) return judged(0, facts.isComplete(slot, 'turnover'));
    if (asked.minor === 0) return MET;
    const share = timesAsked(turnover, facts.turnoverCurrency(slot));
    if (Number.isNaN(share)) return UNKNOWN;
    if (share >= 1) return MET;
    return share > 0 ? { finding: 'partly', share } : UNMET;
  };
};
