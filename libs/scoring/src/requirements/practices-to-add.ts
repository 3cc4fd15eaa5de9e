import type { Addition } from '../advice/addition.js';
import type { Practice, Vendor } from '../vendor.js';
import { eachAndAll } from './each-and-all.js';

/** Practices that neither the vendor nor one of its references shows. */
export function practicesToAdd(asked: readonly Practice[], vendor: Vendor): Addition[] {
  const shown = new Set([
    ...(vendor.practices ?? []),
    ...vendor.references.flatMap(({ practices = [] }) => practices),
  ]);
  const missing = asked.filter((practice) => !shown.has(practice)).sort();
  return eachAndAll(missing).map((practices) => ({ fact: 'practices', practices }));
}
