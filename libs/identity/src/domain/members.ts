import { lastOwner, notFound } from './identity.errors.js';
import type { Member } from './organisation.js';

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
