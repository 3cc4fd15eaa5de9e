import { vendorAsSeenBy, type Organisation } from '#identity';
import type { PartnershipEntity } from './persistence/partnership.entity.js';

/**
 * The name of a vendor as the lead that asked it is told: by the table that decides what other vendors see of a possible
 * partner, and in any case once it has joined.
 * @returns null for a vendor that hides from lists and has not joined
 */
export function nameForLead(
  { joinedAt }: Pick<PartnershipEntity, 'joinedAt'>,
  vendor: Pick<Organisation, 'name' | 'hidden'> | undefined,
): string | null {
  if (!vendor) return null;
  return joinedAt || vendorAsSeenBy('other-vendor', 'open', vendor).has('name') ? vendor.name : null;
}
