import type { Sentence } from '../answer.js';
import { titled, titlesOf } from '../cited.js';
import { branchOf, liesInBranch } from '../cpv/branch.js';
import { fullCode } from '../cpv/full-code.js';
import { type BranchRanges, branchRanges, liesWithin } from '../facts/branch-range.js';
import type { Facts } from '../facts/facts.js';
import { WORK, WORK_SIZE } from '../facts/works.js';
import type { Lot } from '../lot.js';
import { counted } from '../sentence.js';
import type { Reference } from '../vendor.js';
import { WEIGHTS } from '../weights.js';
import type { LotPart } from './lot-part.js';
import { liesIn } from './work-digest.js';

const { trackRecordPrior, trackRecord } = WEIGHTS.suitability;
const GROUP_DIGITS = 3;

/**
 * What the vendor has done in this field: a fixed start for everyone, and increments that only ever add, ever less. So a
 * newcomer is not shut out, and no reference, however small, harms.
 */
export function trackRecordPart(lot: Lot): LotPart {
  const groups = groupsOf(lot);
  const ranges = branchRanges(groups);
  return {
    share: (facts, slot) => 1 - (1 - trackRecordPrior) * Math.exp(-earned(facts, slot, ranges)),
    explain: ({ digest }) => {
      const references = digest.works
        .filter((work) => liesIn(work, groups))
        .map(({ reference }) => reference);
      const sources = references.map(({ id }) => id).sort();
      return {
        evidence: groups.filter((group) => references.some(({ cpv }) => isIn(cpv, group))).map(fullCode),
        sources,
        explanation: explained(titlesOf(sources, digest.vendor), references),
      };
    },
  };
}

function explained(titles: readonly string[], references: readonly Reference[]): Sentence {
  if (references.length === 0) {
    return { da: 'Ingen referencer i samme branche endnu.', en: 'No references in the same field yet.' };
  }
  const verified = references.filter((reference) => reference.verified).length;
  const level = Math.max(...references.map(({ evidenceLevel = 0 }) => evidenceLevel));
  const [da, en] = [titled(titles, 'da'), titled(titles, 'en')];
  return {
    da: `${counted(references.length, 'reference', 'referencer')} i samme branche: ${da}; ${verified === 0 ? 'ingen' : String(verified)} bekræftet af kunden${level === 0 ? '' : `, resultater dokumenteret op til niveau ${String(level)}`}.`,
    en: `${counted(references.length, 'reference', 'references')} in the same field: ${en}; ${verified === 0 ? 'none' : String(verified)} confirmed by the buyer of the work${level === 0 ? '' : `, results documented up to level ${String(level)}`}.`,
  };
}

const isIn = (codes: readonly string[], group: string): boolean =>
  codes.some((code) => liesInBranch(code, group));

function earned({ works, branches }: Facts, slot: number, groups: BranchRanges): number {
  const { items } = works;
  const end = works.endOf(slot);
  let branch = branches.startOf(slot);
  let [related, verified, levels] = [0, 0, 0];
  for (let at = works.startOf(slot); at < end; at += WORK_SIZE) {
    const last = branch + (items[at + WORK.branches] as number);
    let isRelated = false;
    for (; branch < last; branch += 1) isRelated ||= liesWithin(branches.items[branch] as number, groups);
    if (!isRelated) continue;
    related += 1;
    verified += items[at + WORK.verified] as number;
    levels += items[at + WORK.level] as number;
  }
  return (
    trackRecord.reference * related + trackRecord.verified * verified + trackRecord.evidenceLevel * levels
  );
}

/** The lot's CPV groups (three digits), or divisions where it names no more. */
function groupsOf(lot: Lot): string[] {
  const codes = [lot.mainCpv ?? '', ...lot.additionalCpv];
  return [...new Set(codes.flatMap((code) => branchOf(code)?.slice(0, GROUP_DIGITS) ?? []))].sort();
}
