import { lastOwner, notFound, roleNotOffered } from './identity.errors.js';
import type { OrganisationKind } from './organisation-kind.js';
import type { Member } from './organisation.js';
import { ROLES_OF_KIND, type Role } from './role.js';

/** @throws DomainError `not-found` where the person is no member */
export function memberOf(members: readonly Member[], userId: string): Member {
  const member = members.find((one) => one.userId === userId);
  if (!member) throw notFound();
  return member;
}

/**
 * Refuses to take the role of owner from the only one who has it.
 * @throws DomainError `last-owner` (409)
 */
export function requireOtherOwner(members: readonly Member[], userId: string): void {
  const owners = members.filter((member) => member.role === 'owner');
  if (owners.length === 1 && owners[0]?.userId === userId) throw lastOwner();
}

/** @throws DomainError `role-not-offered` (422) where no organisation of this kind has the role */
export function requireOffered(kind: OrganisationKind, role: Role): void {
  const offered = ROLES_OF_KIND[kind];
  if (!offered.includes(role)) throw roleNotOffered(offered);
}
