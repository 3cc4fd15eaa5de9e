import { counted } from '../sentence.js';
import type { PartShare, SuitabilityFacts } from './part-share.js';

const NEUTRAL_WEIGHT = 3;

/** Desired requirements by the weight that the buyer gave each. */
export function desiredShare({ lot, answers }: SuitabilityFacts): PartShare | undefined {
  const shares = new Map(answers.map((answer) => [answer.requirementId, answer]));
  const desired = lot.lot.requirements
    .filter((requirement) => !requirement.mandatory)
    .map(({ id, weight = NEUTRAL_WEIGHT }) => ({ id, weight, answer: shares.get(id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (desired.length === 0) return undefined;
  const total = desired.reduce((sum, { weight }) => sum + weight, 0);
  const reached = desired.reduce((sum, { weight, answer }) => sum + weight * (answer?.share ?? 0), 0);
  const met = desired.filter(({ answer }) => answer?.finding === 'met');
  return {
    share: reached / total,
    evidence: met.map(({ id }) => id),
    explanation: {
      da: `Opfylder ${String(met.length)} af ${counted(desired.length, 'ønsket krav', 'ønskede krav')}.`,
      en: `Meets ${String(met.length)} of ${counted(desired.length, 'desired requirement', 'desired requirements')}.`,
    },
  };
}
