import { branchOf } from '../../cpv/branch.js';
import { type Amount, moneyOf, ratio, type Rates } from '../../exchange.js';
import type { Day } from '../../lot.js';
import { liesIn, type Work } from '../../suitability/work-digest.js';
import type { Judging } from '../requirement-kind.js';
import type { ReferenceAsk } from './ask.js';
import { yearsBefore } from './years-before.js';

/** 0 where a reference does not count, 1 where a fact that is asked for is not stated, 2 where it counts. */
type Counts = 0 | 1 | 2;
type Condition = (work: Work) => Counts;

export const referenceJudging: Judging<ReferenceAsk> = (ask, _lot, { judgedOn, rates }) => {
  const conditions = [
    ...inBranch(ask.cpv),
    ...worth(ask.minValue, rates),
    ...notOlder(ask.withinYears, judgedOn),
  ];
  return ({ vendor, digest }) => {
    let [sure, open] = [0, 0];
    for (const work of digest.works) {
      const counts = leastOf(conditions, work);
      if (counts === 2) sure += 1;
      else if (counts === 1) open += 1;
    }
    const share = Math.min(1, sure / ask.count);
    if (share >= 1) return { finding: 'met', share };
    if (!vendor.complete.includes('references') || sure + open >= ask.count) {
      return { finding: 'unknown', share };
    }
    return { finding: share > 0 ? 'partly' : 'unmet', share };
  };
};

function leastOf(conditions: readonly Condition[], work: Work): Counts {
  let least: Counts = 2;
  for (const condition of conditions) {
    const counts = condition(work);
    if (counts === 0) return 0;
    if (counts < least) least = counts;
  }
  return least;
}

function inBranch(codes: readonly string[]): Condition[] {
  if (codes.length === 0) return [];
  const branches = codes.flatMap((code) => branchOf(code) ?? []);
  return [(work) => (work.reference.cpv.length === 0 ? 1 : liesIn(work, branches) ? 2 : 0)];
}

function worth(least: Amount | undefined, rates: Rates): Condition[] {
  if (least === undefined || Number(least.amount) === 0) return [];
  const asked = moneyOf(least);
  return [
    ({ reference: { value } }) => {
      const share = value && ratio(value, asked, rates);
      if (share === undefined) return 1;
      return share >= 1 ? 2 : 0;
    },
  ];
}

function notOlder(withinYears: number | undefined, judgedOn: Day): Condition[] {
  if (withinYears === undefined) return [];
  const since = yearsBefore(judgedOn, withinYears);
  return [({ reference: { day } }) => (day === undefined ? 1 : day >= since && day <= judgedOn ? 2 : 0)];
}
