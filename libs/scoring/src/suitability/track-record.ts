import { branchOf } from '../cpv/branch.js';
import type { Lot } from '../lot.js';
import { counted } from '../sentence.js';
import { WEIGHTS } from '../weights.js';
import type { LotPart } from './lot-part.js';
import { liesIn, type Work } from './work-digest.js';

const { trackRecordPrior, trackRecord } = WEIGHTS.suitability;
const GROUP_DIGITS = 3;

/**
 * What the vendor has done in this field: a fixed start for everyone, and increments that only ever add, ever less. So a
 * newcomer is not shut out, and no reference, however small, harms.
 */
export function trackRecordPart(lot: Lot): LotPart {
  const groups = groupsOf(lot);
  return {
    share: ({ digest }) => 1 - (1 - trackRecordPrior) * Math.exp(-earned(digest.works, groups)),
    explain: ({ digest }) => {
      const related = digest.works.filter((work) => liesIn(work, groups));
      const verified = related.filter(({ reference }) => reference.verified).length;
      return {
        evidence: related.map(({ reference }) => reference.id).sort(),
        explanation: {
          da: `${counted(related.length, 'reference', 'referencer')} i samme branche, heraf ${String(verified)} bekræftet af kunden.`,
          en: `${counted(related.length, 'reference', 'references')} in the same field, ${String(verified)} confirmed by the buyer.`,
        },
      };
    },
  };
}

function earned(works: readonly Work[], groups: readonly string[]): number {
  let [related, verified, levels] = [0, 0, 0];
  for (const work of works) {
    if (!liesIn(work, groups)) continue;
    related += 1;
    verified += work.reference.verified ? 1 : 0;
    levels += work.reference.evidenceLevel ?? 0;
  }
  return (
    trackRecord.reference * related + trackRecord.verified * verified + trackRecord.evidenceLevel * levels
  );
}

/** The lot's CPV groups (three digits), or divisions where it names no more. */
function groupsOf(lot: Lot): string[] {
  const codes = [lot.mainCpv ?? '', ...lot.additionalCpv];
  return [...new Set(codes.flatMap((code) => branchOf(code)?.slice(0, GROUP_DIGITS) ?? []))];
}
