import { marketSideConflict } from './identity.errors.js';
import type { OrganisationKind } from './organisation-kind.js';
import type { Membership } from './principal.js';
import type { Resource } from './resource.js';

/** The two kinds of organisation that people found; the operator's is made by the platform itself. */
export type MarketSide = 'buyer' | 'vendor';

/** The organisation itself as a resource of the permission table. */
export const resourceOf = (side: MarketSide, id: string): Resource =>
  side === 'buyer' ? { buyerId: id } : { vendorId: id };

/**
 * Refuses that somebody acts for an organisation of this kind who acts for one of another kind.
 * @throws DomainError `market-side-conflict` (409)
 */
export function requireOneSide(memberships: readonly Membership[], kind: OrganisationKind): void {
  if (memberships.some((membership) => membership.organisationKind !== kind)) throw marketSideConflict();
}
