import { moneyOf, ratio } from '../../exchange.js';
import { findingOf } from '../finding-of.js';
import type { Judging } from '../requirement-kind.js';
import type { TurnoverAsk } from './ask.js';

export const turnoverJudging: Judging<TurnoverAsk> = (ask, _lot, { rates }) => {
  const asked = moneyOf(ask.amount);
  return ({ vendor }) => {
    if (vendor.turnover === undefined) return { finding: findingOf(0, vendor, 'turnover'), share: 0 };
    const share = asked.minor === 0 ? 1 : ratio(vendor.turnover, asked, rates);
    if (share === undefined) return { finding: 'unknown', share: 0 };
    if (share >= 1) return { finding: 'met', share: 1 };
    return { finding: share > 0 ? 'partly' : 'unmet', share: Math.max(0, share) };
  };
};
