import type { FactCodes } from '../facts/facts.js';
import { Placed } from '../facts/placed.js';
import type { LotProfile } from '../profile/lot-profile.js';
import type { VendorProfile } from '../profile/vendor-profile.js';
import type { Relevant } from './relevant.js';

/** A vendor with all that it would add to a team: a place too, which by itself would make nobody relevant. */
export function relevantOf(
  { terms, refinements }: LotProfile,
  vendor: VendorProfile,
  codes: FactCodes,
): Relevant {
  let sum = 0;
  for (const { key, weight } of [...terms, ...refinements]) sum += weight * (vendor.impacts.get(key) ?? 0);
  return { placed: Placed.alone(vendor, codes), sum };
}
