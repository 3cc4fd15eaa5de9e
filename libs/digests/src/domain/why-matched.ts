import type { Answer, RequirementAnswer, Sentence } from '#matching';

const REASONS = 2;

/** Why a lot is shown, in sentences: what speaks for it most, and the one gap that matters most. */
export interface WhyMatched {
  readonly reasons: readonly Sentence[];
  readonly gap?: Sentence;
}

/**
 * Two reasons are the two parts that gave most points. The gap is what stands between the vendor and being eligible; where
 * nothing does, the part that took most points away, if it has advice or a sentence that says so.
 */
export function whyMatched(answer: Answer): WhyMatched {
  const reasons = [...answer.parts]
    .filter(({ points, evidence }) => points > 0 && evidence.length > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, REASONS)
    .map(({ explanation }) => explanation);
  const gap = gapOf(answer);
  return gap ? { reasons, gap } : { reasons };
}

const SEVERITY = { unmet: 0, partly: 1, unknown: 2, met: 3 } as const;

function gapOf({ requirements, parts }: Answer): Sentence | undefined {
  const [worst] = requirements
    .filter(({ finding }) => finding !== 'met')
    .sort((a, b) => Number(b.mandatory) - Number(a.mandatory) || SEVERITY[a.finding] - SEVERITY[b.finding]);
  if (worst) return sentenceOf(worst);
  const [costly] = parts
    .filter(({ part, points, attainable }) => part !== 'cpv' && part !== 'words' && attainable - points >= 3)
    .sort((a, b) => b.attainable - b.points - (a.attainable - a.points));
  return costly?.explanation;
}

const sentenceOf = ({ name, explanation, advice }: RequirementAnswer): Sentence => ({
  da: `${name.da}: ${(advice ?? explanation).da}`,
  en: `${name.en}: ${(advice ?? explanation).en}`,
});
