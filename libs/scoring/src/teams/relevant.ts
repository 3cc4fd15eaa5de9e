import type { IndexedVendor } from '../index/indexed-vendor.js';

/** A vendor and the sum of which its relevance for a lot comes. */
export interface Relevant {
  readonly indexed: IndexedVendor;
  readonly sum: number;
}
