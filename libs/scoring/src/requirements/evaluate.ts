import type { RequirementAnswer } from '../answer.js';
import { answerTo } from '../eligibility.js';
import type { Lot } from '../lot.js';
import type { Vendor } from '../vendor.js';
import { kindOf } from './find-kind.js';
import type { RequirementContext } from './requirement-kind.js';
import type { Requirement } from './requirement.js';

/** One requirement answered by one vendor. */
export function evaluate(
  requirement: Requirement,
  lot: Lot,
  vendor: Vendor,
  context: RequirementContext,
): RequirementAnswer {
  const kind = kindOf(requirement);
  return answerTo(
    requirement,
    kind.name(requirement.ask),
    kind.evaluate(requirement.ask, lot, vendor, context),
  );
}
