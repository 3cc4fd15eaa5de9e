import type { CpvCatalogue } from '#reference';
import { prepareRequirement, type Lot } from '#scoring';
import type { LotFacts } from '#tenders';
import { lookupIn, lotNames } from './lot-names.js';
import { pathsOf } from './vendor-of.js';

/**
 * A lot as scoring reads it: its area codes and those of its requirements become paths.
 *
 * @param catalogue what names of CPV codes are taken from, for sentences; scores do not need it
 */
export const lotOf = (facts: LotFacts, catalogue?: CpvCatalogue): Lot => ({
  id: facts.id,
  title: facts.title,
  description: facts.description,
  additionalCpv: facts.additionalCpv,
  areas: pathsOf(facts.areas),
  beneficiaries: facts.beneficiaries,
  ...lotNames(facts, catalogue),
  requirements: facts.requirements.map((requirement) => prepareRequirement(requirement, lookupIn(catalogue))),
  ...(facts.buyerId === undefined ? {} : { buyerId: facts.buyerId }),
  ...(facts.mainCpv === undefined ? {} : { mainCpv: facts.mainCpv }),
  ...(facts.value === undefined ? {} : { value: facts.value }),
  ...(facts.judgedOn === undefined ? {} : { judgedOn: facts.judgedOn }),
  ...(facts.contractStart === undefined ? {} : { contractStart: facts.contractStart }),
  ...(facts.contractEnd === undefined ? {} : { contractEnd: facts.contractEnd }),
  ...(facts.weights === undefined ? {} : { weights: facts.weights }),
});
