import { IndexedVendor } from '../index/indexed-vendor.js';
import type { LotProfile } from '../profile/lot-profile.js';
import type { VendorProfile } from '../profile/vendor-profile.js';
import type { Relevant } from './relevant.js';

/** A vendor with all that it would add to a team: a place too, which by itself would make nobody relevant. */
export function relevantOf({ terms, refinements }: LotProfile, vendor: VendorProfile): Relevant {
  let sum = 0;
  for (const { key, weight } of [...terms, ...refinements]) sum += weight * (vendor.impacts.get(key) ?? 0);
  return { indexed: new IndexedVendor(vendor), sum };
}
