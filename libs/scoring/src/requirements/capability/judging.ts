import { branchOf } from '../../cpv/branch.js';
import { type BranchRanges, branchRanges, liesWithin } from '../../facts/branch-range.js';
import type { FactList } from '../../facts/fact-list.js';
import type { ReadWords } from '../../words/words.js';
import { judged } from '../judgements.js';
import type { Statement } from '../../profile/statement.js';
import type { Judging } from '../requirement-kind.js';
import type { CapabilityAsk } from './ask.js';

type Phrase = readonly (readonly string[])[];

export const capabilityJudging: Judging<CapabilityAsk> = (ask, _lot, { readWords }) => {
  const codes = ask.cpv ?? [];
  const branches = codes.flatMap((code) => branchOf(code) ?? []).map((branch) => branchRanges([branch]));
  const phrases = (ask.words ?? []).flatMap((text) => phraseOf(text, readWords));
  const items = codes.length + phrases.length;
  return (facts, slot) => {
    let shown = 0;
    for (const branch of branches) {
      if (anyWithin(facts.branches, slot, branch) || anyWithin(facts.stated, slot, branch)) shown += 1;
    }
    for (const phrase of phrases) if (facts.statementsAt(slot).some((one) => says(one, phrase))) shown += 1;
    return judged(items === 0 ? 1 : shown / items, facts.isComplete(slot, 'capabilities'));
  };
};

/** The stems of each word; a phrase without words asks for nothing. */
function phraseOf(text: string, readWords: ReadWords): Phrase[] {
  const words = readWords(text);
  return words.length === 0 ? [] : [words.map(({ stems }) => stems)];
}

const says = ({ stems }: Statement, phrase: Phrase): boolean =>
  phrase.every((word) => word.some((stem) => stems.has(stem)));

function anyWithin(branches: FactList, slot: number, ranges: BranchRanges): boolean {
  const { items } = branches;
  const end = branches.endOf(slot);
  for (let at = branches.startOf(slot); at < end; at += 1) {
    if (liesWithin(items[at] as number, ranges)) return true;
  }
  return false;
}
