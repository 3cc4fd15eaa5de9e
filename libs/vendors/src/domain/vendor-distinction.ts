import type { LikelyVendor } from './vendor-duplicate.js';

/** Two vendors in the order in which they are kept: the lower id first. */
export type VendorPair = readonly [one: string, other: string];

export const pairOf = (one: string, other: string): VendorPair => (one < other ? [one, other] : [other, one]);

/** That two vendors which look like one company are two. */
export interface VendorDistinction {
  readonly vendors: readonly [LikelyVendor, LikelyVendor];
  readonly reason: string;
  readonly markedAt: Date;
}
