import type { Language } from '../answer.js';
import { areaCode, coverage } from '../area.js';
import type { AreaPath, Lot } from '../lot.js';
import { listed } from '../sentence.js';
import { WEIGHTS } from '../weights.js';
import type { LotPart } from './lot-part.js';
import type { WorkDigest } from './work-digest.js';

const { areaByReference } = WEIGHTS.suitability;

/** How much of the delivery area the vendor serves; work done there counts for part where no service there is stated. */
export function areaPart(lot: Lot): LotPart | undefined {
  const asked = [...new Set(lot.areas)].sort();
  if (asked.length === 0) return undefined;
  const called = (areas: readonly AreaPath[], language: Language): string =>
    listed(
      areas.map(areaCode).map((code) => lot.areaNames?.[code]?.[language] ?? code),
      language,
    );
  return {
    share: ({ digest }) => asked.reduce((sum, area) => sum + reach(area, digest), 0) / asked.length,
    explain: ({ digest }) => {
      const served = asked.filter((area) => reach(area, digest) > 0);
      return {
        evidence: served,
        explanation:
          served.length === 0
            ? {
                da: 'Profilen nævner ikke leveringsområdet.',
                en: 'The profile does not mention the delivery area.',
              }
            : {
                da: `Leverer eller har leveret i ${called(served, 'da')}.`,
                en: `Delivers or has delivered in ${called(served, 'en')}.`,
              },
      };
    },
  };
}

const reach = (area: AreaPath, { vendor, workedIn }: WorkDigest): number =>
  Math.max(coverage(area, vendor.areas), areaByReference * coverage(area, workedIn));
