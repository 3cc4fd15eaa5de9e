import { listed } from '../sentence.js';
import type { PartShare, SuitabilityFacts } from './part-share.js';

/** How many of the lot's target groups the vendor works for. */
export function beneficiaryShare({
  lot: { lot },
  vendor: { vendor },
}: SuitabilityFacts): PartShare | undefined {
  const asked = [...new Set(lot.beneficiaries)].sort();
  if (asked.length === 0) return undefined;
  const groups = new Set([
    ...vendor.targetGroups,
    ...vendor.references.flatMap(({ targetGroups }) => targetGroups),
  ]);
  const known = asked.filter((group) => groups.has(group));
  return {
    share: known.length / asked.length,
    evidence: known,
    explanation:
      known.length === 0
        ? {
            da: 'Profilen nævner ingen af målgrupperne.',
            en: 'The profile mentions none of the target groups.',
          }
        : {
            da: `Kender ${String(known.length)} af ${String(asked.length)} målgrupper (${listed(known, 'da')}).`,
            en: `Knows ${String(known.length)} of ${String(asked.length)} target groups (${listed(known, 'en')}).`,
          },
  };
}
