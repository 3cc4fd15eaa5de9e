import type { Award } from '../data/award.js';
import type { Question } from './cut.js';
import { mean } from './metrics.js';

/** Shares 0-1 of small and medium-sized companies among those of whom the data say what they are. */
export interface SmeShares {
  readonly allVendors: number;
  readonly winners: number;
  readonly top10: number;
}

const TOP = 10;

/** `undefined` where the data flag nobody. */
export function smeShares(
  history: readonly Award[],
  questions: readonly Question[],
  lists: readonly (readonly string[])[],
): SmeShares | undefined {
  const flags = new Map<string, boolean>();
  for (const { id, sme } of history.flatMap(({ winners }) => winners))
    if (sme !== undefined) flags.set(id, sme);
  if (flags.size === 0) return undefined;
  const shareOf = (ids: Iterable<string>): number[] => {
    const known = [...ids].flatMap((id) => flags.get(id) ?? []);
    return known.length === 0 ? [] : [mean(known.map(Number))];
  };
  return {
    allVendors: mean([...flags.values()].map(Number)),
    winners: mean(questions.flatMap(({ winners }) => shareOf(winners))),
    top10: mean(lists.flatMap((list) => shareOf(list.slice(0, TOP)))),
  };
}
