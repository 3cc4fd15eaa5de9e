import { branchOf } from '../../cpv/branch.js';
import { type Amount, moneyOf, type Rates } from '../../exchange.js';
import { amountAt } from '../../facts/amount.js';
import { branchRanges, liesWithin } from '../../facts/branch-range.js';
import type { Codes } from '../../facts/codes.js';
import { dayNumber } from '../../facts/day-number.js';
import { exchangeTo } from '../../facts/exchange-to.js';
import { WORK, WORK_SIZE } from '../../facts/works.js';
import type { Day } from '../../lot.js';
import { MET, UNKNOWN, UNMET } from '../judgements.js';
import type { Judging } from '../requirement-kind.js';
import type { ReferenceAsk } from './ask.js';
import { yearsBefore } from '../years-before.js';

/** 0 where a reference does not count, 1 where a fact that is asked for is not stated, 2 where it counts. */
type Counts = 0 | 1 | 2;

export const referenceJudging: Judging<ReferenceAsk> = (ask, _lot, { judgedOn, rates, codes }) => {
  const inBranch = inBranchOf(ask.cpv);
  const ofWorth = ofWorthOf(ask.minValue, rates, codes.texts);
  const ofAge = ofAgeOf(ask.withinYears, judgedOn);
  return (facts, slot) => {
    const works = facts.works.items;
    const end = facts.works.endOf(slot);
    let branch = facts.branches.startOf(slot);
    let [sure, open] = [0, 0];
    for (let at = facts.works.startOf(slot); at < end; at += WORK_SIZE) {
      const last = branch + (works[at + WORK.branches] as number);
      const branches = inBranch(facts.branches.items, branch, last);
      branch = last;
      if (branches === 0) continue;
      const day = ofAge(works[at + WORK.day] as number);
      if (day === 0) continue;
      const worth = ofWorth(works, at);
      if (worth === 0) continue;
      if (branches === 2 && day === 2 && worth === 2) sure += 1;
      else open += 1;
    }
    if (sure >= ask.count) return MET;
    const isOpen = !facts.isComplete(slot, 'references') || sure + open >= ask.count;
    if (sure === 0) return isOpen ? UNKNOWN : UNMET;
    return { finding: isOpen ? 'unknown' : 'partly', share: sure / ask.count };
  };
};

/** Whether one of the branches from `from` up to below `end` lies in these. */
function inBranchOf(codes: readonly string[]): (branches: Int32Array, from: number, end: number) => Counts {
  if (codes.length === 0) return () => 2;
  const ranges = branchRanges(codes.flatMap((code) => branchOf(code) ?? []));
  return (branches, from, end) => {
    if (from === end) return 1;
    for (let at = from; at < end; at += 1) if (liesWithin(branches[at] as number, ranges)) return 2;
    return 0;
  };
}

function ofWorthOf(
  least: Amount | undefined,
  rates: Rates,
  texts: Codes,
): (works: Int32Array, at: number) => Counts {
  if (least === undefined || Number(least.amount) === 0) return () => 2;
  const timesLeast = exchangeTo(moneyOf(least), rates, texts);
  return (works, at) => {
    const times = timesLeast(amountAt(works, at + WORK.value), works[at + WORK.currency] as number);
    if (Number.isNaN(times)) return 1;
    return times >= 1 ? 2 : 0;
  };
}

function ofAgeOf(withinYears: number | undefined, judgedOn: Day): (day: number) => Counts {
  if (withinYears === undefined) return () => 2;
  const [since, until] = [dayNumber(yearsBefore(judgedOn, withinYears)), dayNumber(judgedOn)];
  return (day) => (day === 0 ? 1 : day >= since && day <= until ? 2 : 0);
}
