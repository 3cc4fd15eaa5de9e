import type { Finding } from '../answer.js';
import { settled } from '../eligibility.js';
import type { Lot } from '../lot.js';
import { kindOf } from './find-kind.js';
import type { Judge, JudgingContext } from './requirement-kind.js';
import type { Requirement } from './requirement.js';

/** Answers a requirement as `evaluate` does, but for evidence and sentences; a kind without a faster way is evaluated. */
export function judgeOf(requirement: Requirement, lot: Lot, context: JudgingContext): Judge {
  const kind = kindOf(requirement);
  const judge: Judge =
    kind.judging?.(requirement.ask, lot, context) ??
    ((facts, slot) => {
      const statements = () => facts.statementsAt(slot);
      return kind.evaluate(requirement.ask, lot, facts.vendorAt(slot), { ...context, statements });
    });
  if (requirement.acceptedShare === undefined) return judge;
  return (facts, slot) => {
    const { finding, share } = judge(facts, slot);
    return { finding: settled(requirement, finding, share), share };
  };
}

/** Whether this finding of a mandatory requirement makes a vendor ineligible. */
export const shutsOut = (finding: Finding): boolean => finding === 'unmet' || finding === 'partly';
