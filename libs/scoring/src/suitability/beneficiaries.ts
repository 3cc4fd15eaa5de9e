import type { Sentence } from '../answer.js';
import type { Lot } from '../lot.js';
import { namesOf } from '../requirements/asked-items.js';
import { lowered, nameIn } from '../requirements/term-names.js';
import { listed, oneOf } from '../sentence.js';
import type { LotPart } from './lot-part.js';

/** How many of the lot's target groups the vendor works for. */
export function beneficiariesPart(lot: Lot): LotPart | undefined {
  const asked = [...new Set(lot.beneficiaries)].sort();
  if (asked.length === 0) return undefined;
  return {
    share: ({ digest: { targetGroups } }) => {
      let known = 0;
      for (const group of asked) if (targetGroups.has(group)) known += 1;
      return known / asked.length;
    },
    explain: ({ digest: { targetGroups, vendor } }) => {
      const known = asked.filter((group) => targetGroups.has(group));
      const sources = vendor.references.filter((one) =>
        one.targetGroups.some((group) => known.includes(group)),
      );
      return {
        evidence: known,
        sources: sources.map(({ id }) => id).sort(),
        explanation: explained(lot, asked, known),
      };
    },
  };
}

function explained(lot: Lot, asked: readonly string[], known: readonly string[]): Sentence {
  const called = (groups: readonly string[], list = listed): Sentence =>
    namesOf(
      groups.map((group) => ({ name: lowered(nameIn(lot.beneficiaryNames, group)) })),
      list,
    );
  const missing = called(
    asked.filter((group) => !known.includes(group)),
    oneOf,
  );
  if (known.length === 0) {
    return {
      da: `Profilen nævner ikke ${missing.da} som målgruppe.`,
      en: `The profile does not name ${missing.en} as a target group.`,
    };
  }
  const names = called(known);
  const all = known.length === asked.length;
  return {
    da: `Arbejder med ${names.da}${all ? '' : `; profilen nævner ikke ${missing.da}`}.`,
    en: `Works with ${names.en}${all ? '' : `; the profile does not name ${missing.en}`}.`,
  };
}
