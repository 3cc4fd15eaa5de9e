import type { ScoringIndex } from '#scoring';
import { DAY } from './lot-of.js';
import type { Market } from './market.js';

export interface Rematch {
  readonly lots: number;
  readonly vendors: number;
  readonly seconds: number;
  /** Matches and near misses found, all of them. */
  readonly pairs: number;
}

/** So that a run ends: who is slower re-matches fewer lots, and the result says how many. */
const MOST_MS = 180_000;

/** Every match and near miss of every lot, as a full refresh finds them. */
export function rematchAll(index: ScoringIndex, { lots, vendors }: Market): Rematch {
  const began = performance.now();
  let pairs = 0;
  let done = 0;
  for (const lot of lots) {
    pairs += index.pairsOfLot({ ...lot }, DAY).vendorIds.length;
    done += 1;
    if (performance.now() - began > MOST_MS) break;
  }
  const seconds = Math.round(performance.now() - began) / 1000;
  return { lots: done, vendors: vendors.length, seconds, pairs };
}
