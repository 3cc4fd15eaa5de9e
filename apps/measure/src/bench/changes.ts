import type { ScoringIndex } from '#scoring';
import type { Market } from './market.js';

const CHANGES = 3000;

/** Milliseconds that a change, a removal and an addition of one vendor take, mean and worst. */
export function measureChanges(
  index: ScoringIndex,
  { vendors }: Market,
): { readonly mean: number; readonly worst: number } {
  const times: number[] = [];
  for (const vendor of vendors.slice(0, CHANGES)) {
    for (const change of [
      () => {
        index.putVendor(vendor);
      },
      () => {
        index.removeVendor(vendor.id);
      },
      () => {
        index.putVendor(vendor);
      },
    ]) {
      const began = performance.now();
      change();
      times.push(performance.now() - began);
    }
  }
  return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, worst: Math.max(...times) };
}
