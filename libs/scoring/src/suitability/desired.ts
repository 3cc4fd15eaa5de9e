import type { Lot } from '../lot.js';
import { counted } from '../sentence.js';
import type { LotPart, PartFacts } from './lot-part.js';

const NEUTRAL_WEIGHT = 3;

/** Desired requirements by the weight that the buyer gave each. */
export function desiredPart({ requirements }: Lot): LotPart | undefined {
  const desired = requirements
    .map(({ id, mandatory, weight = NEUTRAL_WEIGHT }, place) => ({ id, mandatory, weight, place }))
    .filter(({ mandatory }) => !mandatory)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (desired.length === 0) return undefined;
  const total = desired.reduce((sum, { weight }) => sum + weight, 0);
  return {
    share: ({ judgements }) =>
      desired.reduce((sum, { weight, place }) => sum + weight * (judgements[place]?.share ?? 0), 0) / total,
    explain: ({ judgements }: PartFacts) => {
      const met = desired.filter(({ place }) => judgements[place]?.finding === 'met');
      return {
        evidence: met.map(({ id }) => id),
        explanation: {
          da: `Opfylder ${String(met.length)} af ${counted(desired.length, 'ønsket krav', 'ønskede krav')}.`,
          en: `Meets ${String(met.length)} of ${counted(desired.length, 'desired requirement', 'desired requirements')}.`,
        },
      };
    },
  };
}
