import type { LotProfile } from './profile/lot-profile.js';
import { type Family, FAMILIES } from './profile/term.js';
import type { VendorProfile } from './profile/vendor-profile.js';
import { WEIGHTS } from './weights.js';

/** What the terms of one family add to relevance's sum, and the most they could add for this lot. */
export interface Contribution {
  readonly family: Family;
  readonly sum: number;
  readonly attainable: number;
}

const { steepness } = WEIGHTS.relevance;

/**
 * Does this vendor do this kind of work? 0-1; 0 without any overlap. What each of the lot's terms weighs times how much the
 * vendor shows of it adds up, in the order of the lot's terms, and the sum saturates. It reads neither requirements nor the
 * buyer, and a long profile costs nothing: nothing that a vendor adds can make it smaller.
 */
export function relevanceOf({ terms, attainable }: LotProfile, { impacts }: VendorProfile): number {
  let sum = 0;
  for (const { key, weight } of terms) {
    const impact = impacts.get(key);
    if (impact !== undefined) sum += weight * impact;
  }
  return saturated(sum, attainable);
}

/** The sum on a scale of 0-1, on which the most that a lot could attain is 1. */
export function saturated(sum: number, attainable: number): number {
  if (attainable === 0) return 0;
  return Math.min(1, Math.expm1(-steepness * sum) / Math.expm1(-steepness * attainable));
}

/** What each family of terms gives, for explanations. */
export function contributionsOf({ terms }: LotProfile, { impacts }: VendorProfile): Contribution[] {
  return FAMILIES.map((family) => {
    const own = terms.filter((term) => term.family === family);
    return {
      family,
      sum: own.reduce((sum, { key, weight }) => sum + weight * (impacts.get(key) ?? 0), 0),
      attainable: own.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
}
