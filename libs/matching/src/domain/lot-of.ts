import { areaName, areaPath, vocabulary } from '#reference';
import { prepareRequirement, type Lookup, type Lot, type Sentence } from '#scoring';
import type { LotFacts } from '#tenders';
import { pathsOf } from './vendor-of.js';

function nameOf(code: string): Sentence | undefined {
  const [da, en] = [areaName(code, 'da'), areaName(code, 'en')];
  return da === undefined || en === undefined ? undefined : { da, en };
}

function namesOf(
  codes: readonly string[],
  name: (code: string) => Sentence | undefined = nameOf,
): Record<string, Sentence> {
  const names: Record<string, Sentence> = {};
  for (const code of codes) {
    const called = name(code);
    if (called) names[code] = called;
  }
  return names;
}

const termName = (name: string, code: string): Sentence | undefined =>
  vocabulary(name)?.find((term) => term.code === code)?.label;

const LOOKUP: Lookup = {
  areaPath,
  areaName: nameOf,
  termName,
};

/** A lot as scoring reads it: its area codes and those of its requirements become paths. */
export const lotOf = (facts: LotFacts): Lot => ({
  id: facts.id,
  title: facts.title,
  description: facts.description,
  additionalCpv: facts.additionalCpv,
  areas: pathsOf(facts.areas),
  areaNames: namesOf(facts.areas),
  beneficiaries: facts.beneficiaries,
  beneficiaryNames: namesOf(facts.beneficiaries, (code) => termName('target-groups', code)),
  requirements: facts.requirements.map((requirement) => prepareRequirement(requirement, LOOKUP)),
  ...(facts.buyerId === undefined ? {} : { buyerId: facts.buyerId }),
  ...(facts.mainCpv === undefined ? {} : { mainCpv: facts.mainCpv }),
  ...(facts.value === undefined ? {} : { value: facts.value }),
  ...(facts.judgedOn === undefined ? {} : { judgedOn: facts.judgedOn }),
  ...(facts.contractStart === undefined ? {} : { contractStart: facts.contractStart }),
  ...(facts.contractEnd === undefined ? {} : { contractEnd: facts.contractEnd }),
  ...(facts.weights === undefined ? {} : { weights: facts.weights }),
});
