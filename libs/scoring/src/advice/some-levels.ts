import { type Addition } from './addition.js';
import { amountOf } from './amount-of.js';

/** Of additions that differ only in how much they want, so many are tried. */
const MOST_LEVELS = 6;

/** Of what differs only in how much is wanted, levels spread over all that are asked for, the lowest and the highest among them. */
export function someLevels(additions: readonly Addition[]): Addition[] {
  const levels = new Map<string, number[]>();
  for (const addition of additions) {
    const wanted = amountOf(addition);
    if (wanted) levels.set(wanted.of, [...(levels.get(wanted.of) ?? []), wanted.amount]);
  }
  const kept = new Map([...levels].map(([of, amounts]) => [of, new Set(spread(amounts))]));
  return additions.filter((addition) => {
    const wanted = amountOf(addition);
    return wanted === undefined || kept.get(wanted.of)?.has(wanted.amount) === true;
  });
}

function spread(amounts: readonly number[]): number[] {
  const sorted = [...new Set(amounts)].sort((a, b) => a - b);
  if (sorted.length <= MOST_LEVELS) return sorted;
  const step = (sorted.length - 1) / (MOST_LEVELS - 1);
  return Array.from({ length: MOST_LEVELS }, (_, place) => sorted[Math.round(place * step)] ?? 0);
}
