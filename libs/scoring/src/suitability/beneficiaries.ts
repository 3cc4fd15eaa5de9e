import type { Lot } from '../lot.js';
import { listed } from '../sentence.js';
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
      return { evidence: known, explanation: explained(asked, known) };
    },
  };
}

function explained(asked: readonly string[], known: readonly string[]) {
  if (known.length === 0) {
    return {
      da: 'Profilen nævner ingen af målgrupperne.',
      en: 'The profile mentions none of the target groups.',
    };
  }
  return {
    da: `Kender ${String(known.length)} af ${String(asked.length)} målgrupper (${listed(known, 'da')}).`,
    en: `Knows ${String(known.length)} of ${String(asked.length)} target groups (${listed(known, 'en')}).`,
  };
}
