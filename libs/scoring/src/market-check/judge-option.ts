import type { Finding } from '../answer.js';
import type { Lot } from '../lot.js';
import { judgeOf } from '../requirements/judge.js';
import type { Judge, JudgingContext } from '../requirements/requirement-kind.js';
import type { Judgement } from '../suitability/lot-part.js';
import type { LighterOption } from './lighter-options.js';

/** Answers a lighter form of a requirement; where the work is divided, by the lot that suits the vendor best. */
export function judgeOption(
  { requirement, lots = [requirement] }: LighterOption,
  lot: Lot,
  context: JudgingContext,
): Judge {
  const judges = lots.map((one) => judgeOf(one, lot, context));
  return (facts, slot) => judges.map((judge) => judge(facts, slot)).reduce(better);
}

const RANK: Readonly<Record<Finding, number>> = { met: 3, unknown: 2, partly: 1, unmet: 0 };

const better = (one: Judgement, other: Judgement): Judgement =>
  RANK[other.finding] > RANK[one.finding] ? other : one;
