import type { Eligibility, Finding, RequirementAnswer, Sentence } from './answer.js';
import type { RequirementFinding } from './requirements/requirement-kind.js';
import type { Requirement } from './requirements/requirement.js';

/** A requirement's answer: a share that the lot accepts counts as met. */
export function answerTo(
  requirement: Requirement,
  name: Sentence,
  found: RequirementFinding,
): RequirementAnswer {
  const { share, evidence, explanation, advice } = found;
  const finding = settled(requirement, found.finding, share);
  const met = finding === 'met';
  return {
    requirementId: requirement.id,
    kind: requirement.kind,
    name,
    mandatory: requirement.mandatory,
    finding,
    share,
    evidence,
    explanation,
    ...(met || advice === undefined ? {} : { advice }),
  };
}

/** What is found of a share, once the share that the lot accepts is looked at. */
export function settled({ acceptedShare }: Requirement, finding: Finding, share: number): Finding {
  return acceptedShare !== undefined && share >= acceptedShare && share > 0 ? 'met' : finding;
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
