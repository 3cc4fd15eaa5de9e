import type { Language } from '../answer.js';
import { areaCode, coverage } from '../area.js';
import { listed } from '../sentence.js';
import { WEIGHTS } from '../weights.js';
import type { PartShare, SuitabilityFacts } from './part-share.js';

const { areaByReference } = WEIGHTS.suitability;

/** How much of the delivery area the vendor serves; work done there counts for part where no service there is stated. */
export function areaShare({ lot: { lot }, vendor: { vendor } }: SuitabilityFacts): PartShare | undefined {
  const asked = [...new Set(lot.areas)].sort();
  if (asked.length === 0) return undefined;
  const worked = vendor.references.flatMap((reference) => reference.areas);
  const shares = asked.map((area) =>
    Math.max(coverage(area, vendor.areas), areaByReference * coverage(area, worked)),
  );
  const share = shares.reduce((sum, item) => sum + item, 0) / asked.length;
  const served = asked.filter((_, index) => (shares[index] ?? 0) > 0);
  const called = (language: Language): string =>
    listed(
      served.map(areaCode).map((code) => lot.areaNames?.[code]?.[language] ?? code),
      language,
    );
  return {
    share,
    evidence: served,
    explanation:
      served.length === 0
        ? {
            da: 'Profilen nævner ikke leveringsområdet.',
            en: 'The profile does not mention the delivery area.',
          }
        : {
            da: `Leverer eller har leveret i ${called('da')}.`,
            en: `Delivers or has delivered in ${called('en')}.`,
          },
  };
}
