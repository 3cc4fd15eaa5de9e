import type { Eligibility, RequirementAnswer, Sentence } from './answer.js';
import type { RequirementFinding } from './requirements/requirement-kind.js';
import type { Requirement } from './requirements/requirement.js';

/** A requirement's answer: a share that the lot accepts counts as met. */
export function answerTo(
  requirement: Requirement,
  name: Sentence,
  found: RequirementFinding,
): RequirementAnswer {
  const accepted =
    requirement.acceptedShare !== undefined && found.share >= requirement.acceptedShare && found.share > 0;
  const { finding, share, evidence, explanation, advice } = found;
  const met = accepted || finding === 'met';
  return {
    requirementId: requirement.id,
    kind: requirement.kind,
    name,
    mandatory: requirement.mandatory,
    finding: met ? 'met' : finding,
    share,
    evidence,
    explanation,
    ...(met || advice === undefined ? {} : { advice }),
  };
}

/** By mandatory requirements alone: any unmet (or partly met) one shuts out, any unknown one leaves it open. */
export function eligibilityOf(answers: readonly RequirementAnswer[]): Eligibility {
  const mandatory = answers.filter((answer) => answer.mandatory);
  if (mandatory.some(lacks)) return 'ineligible';
  return mandatory.some((answer) => answer.finding === 'unknown') ? 'unclear' : 'eligible';
}

/** Whether this answer alone makes a vendor ineligible. */
export function lacks(answer: RequirementAnswer): boolean {
  return answer.mandatory && (answer.finding === 'unmet' || answer.finding === 'partly');
}
