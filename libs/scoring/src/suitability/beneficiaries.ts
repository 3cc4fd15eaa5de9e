import type { Lot } from '../lot.js';
import { namesOf } from '../requirements/asked-items.js';
import { lowered, nameIn } from '../requirements/term-names.js';
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
    explain: ({ digest: { targetGroups } }) => {
      const known = asked.filter((group) => targetGroups.has(group));
      return { evidence: known, explanation: explained(lot, asked, known) };
    },
  };
}

function explained(lot: Lot, asked: readonly string[], known: readonly string[]) {
  if (known.length === 0) {
    return {
      da: 'Profilen nævner ingen af målgrupperne.',
      en: 'The profile mentions none of the target groups.',
    };
  }
  const names = namesOf(known.map((group) => ({ name: lowered(nameIn(lot.beneficiaryNames, group)) })));
  return {
    da: `Kender ${String(known.length)} af ${String(asked.length)} målgrupper (${names.da}).`,
    en: `Knows ${String(known.length)} of ${String(asked.length)} target groups (${names.en}).`,
  };
}
