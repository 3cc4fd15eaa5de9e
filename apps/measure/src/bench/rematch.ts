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

/** Every match and near miss of every lot, as a full refresh finds them. */
export function rematchAll(index: ScoringIndex, { lots, vendors }: Market): Rematch {
  const began = performance.now();
  let pairs = 0;
  for (const lot of lots) {
    const { eligible, unclear, nearMisses } = index.topVendors({ ...lot }, Infinity, DAY);
    pairs += eligible.length + unclear.length + nearMisses.length;
  }
  const seconds = Math.round(performance.now() - began) / 1000;
  return { lots: lots.length, vendors: vendors.length, seconds, pairs };
}
