import { branchOf } from '../cpv/branch.js';
import type { Lot } from '../lot.js';
import { counted } from '../sentence.js';
import type { Reference } from '../vendor.js';
import { WEIGHTS } from '../weights.js';
import type { PartShare, SuitabilityFacts } from './part-share.js';

const { trackRecordPrior, trackRecord } = WEIGHTS.suitability;
const GROUP_DIGITS = 3;

/**
 * What the vendor has done in this field: a fixed start for everyone, and increments that only ever add, ever less. So a
 * newcomer is not shut out, and no reference, however small, harms.
 */
export function trackRecordShare({ lot: { lot }, vendor: { vendor } }: SuitabilityFacts): PartShare {
  const groups = groupsOf(lot);
  const related = vendor.references.filter((reference) => isRelated(reference, groups));
  const verified = related.filter((reference) => reference.verified).length;
  const levels = related.reduce((sum, { evidenceLevel = 0 }) => sum + evidenceLevel, 0);
  const earned =
    trackRecord.reference * related.length +
    trackRecord.verified * verified +
    trackRecord.evidenceLevel * levels;
  return {
    share: 1 - (1 - trackRecordPrior) * Math.exp(-earned),
    evidence: related.map(({ id }) => id).sort(),
    explanation: {
      da: `${counted(related.length, 'reference', 'referencer')} i samme branche, heraf ${String(verified)} bekræftet af kunden.`,
      en: `${counted(related.length, 'reference', 'references')} in the same field, ${String(verified)} confirmed by the buyer.`,
    },
  };
}

/** The lot's CPV groups (three digits), or divisions where it names no more. */
function groupsOf(lot: Lot): string[] {
  return [lot.mainCpv ?? '', ...lot.additionalCpv].flatMap(
    (code) => branchOf(code)?.slice(0, GROUP_DIGITS) ?? [],
  );
}

function isRelated(reference: Reference, groups: readonly string[]): boolean {
  return reference.cpv.some((code) => groups.some((group) => branchOf(code)?.startsWith(group)));
}
