import type { Sentence } from '../answer.js';
import type { Lot } from '../lot.js';
import { namesOf } from '../requirements/asked-items.js';
import { lowered, nameIn } from '../requirements/term-names.js';
import { listed, oneOf } from '../sentence.js';
import type { LotPart, PartContext } from './lot-part.js';

/** How many of the lot's target groups the vendor works for. */
export function beneficiariesPart(lot: Lot, { codes }: PartContext): LotPart | undefined {
  const asked = [...new Set(lot.beneficiaries)].sort();
  if (asked.length === 0) return undefined;
  const groups = asked.map((group) => codes.texts.of(group));
  return {
    share: ({ targetGroups }, slot) => {
      const { items } = targetGroups;
      const end = targetGroups.endOf(slot);
      let known = 0;
      for (let at = targetGroups.startOf(slot); at < end; at += 1) {
        if (groups.includes(items[at] as number)) known += 1;
      }
      return known / groups.length;
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
