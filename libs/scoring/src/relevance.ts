import type { LotProfile } from './profile/lot-profile.js';
import type { Family, LotTerm } from './profile/term.js';
import type { VendorProfile } from './profile/vendor-profile.js';
import { WEIGHTS } from './weights.js';

/** What one part of relevance adds to its sum, and the most it could add for this lot. */
export interface Contribution {
  readonly part: RelevancePart;
  readonly sum: number;
  readonly attainable: number;
}

/** What relevance rests on, as it is explained. */
export type RelevancePart = 'cpv' | 'words' | 'place';

const PARTS: readonly (readonly [RelevancePart, readonly Family[]])[] = [
  ['cpv', ['cpv', 'stated']],
  ['words', ['words']],
  ['place', ['place']],
];

const { steepness } = WEIGHTS.relevance;

/**
 * Does this vendor do this kind of work? 0-1; 0 without any overlap. What each of the lot's terms weighs times how much the
 * vendor shows of it adds up (exactly, see `profile/precision.ts`), and the sum saturates. A refinement
 * counts only where a term does. It reads neither requirements nor the buyer, and a long profile costs nothing: nothing that
 * a vendor adds can make it smaller.
 */
export function relevanceOf(lot: LotProfile, { impacts }: VendorProfile): number {
  const found = added(lot.terms, impacts, 0);
  return found === 0 ? 0 : saturated(added(lot.refinements, impacts, found), lot.attainable);
}

function added(terms: readonly LotTerm[], impacts: VendorProfile['impacts'], to: number): number {
  let sum = to;
  for (const { key, weight } of terms) {
    const impact = impacts.get(key);
    if (impact !== undefined) sum += weight * impact;
  }
  return sum;
}

/** The sum on a scale of 0-1, on which the most that a lot could attain is 1. */
export const saturated = (sum: number, attainable: number): number => saturation(attainable)(sum);

/** The same for many sums of one lot. */
export function saturation(attainable: number): (sum: number) => number {
  if (attainable === 0) return () => 0;
  const scale = Math.expm1(-steepness * attainable);
  return (sum) => Math.min(1, Math.expm1(-steepness * sum) / scale);
}

/** A sum from which on the relevance is this much, or a hair less. */
export function sumFor(relevance: number, attainable: number): number {
  const sum = -Math.log1p(relevance * Math.expm1(-steepness * attainable)) / steepness;
  return sum * (1 - MARGIN);
}

/** More than what rounding in `saturated` and `sumFor` can amount to. */
const MARGIN = 1e-9;

/** What each part gives, for explanations; a part that the lot says nothing about is left out. */
export function contributionsOf(lot: LotProfile, { impacts }: VendorProfile): Contribution[] {
  const found = added(lot.terms, impacts, 0) > 0;
  return PARTS.flatMap(([part, families]) => {
    const own = [...lot.terms, ...lot.refinements].filter(({ family }) => families.includes(family));
    if (part === 'place' && own.length === 0) return [];
    const attainable = own.reduce((sum, { weight }) => sum + weight, 0);
    return [{ part, sum: found ? added(own, impacts, 0) : 0, attainable }];
  });
}
