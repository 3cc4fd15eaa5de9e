import type { ScoringIndex } from '#scoring';
import { DAY } from './lot-of.js';
import type { Market } from './market.js';
import { TOP } from './measure-engine.js';

const MOST_MS = 5_000;

/** Milliseconds a lot on average for matches and near misses together. */
export function measureAllLists(index: ScoringIndex, { lots }: Market): number {
  const began = performance.now();
  let done = 0;
  for (const lot of lots) {
    index.topVendors({ ...lot }, TOP, DAY);
    done += 1;
    if (performance.now() - began > MOST_MS) break;
  }
  return (performance.now() - began) / done;
}
