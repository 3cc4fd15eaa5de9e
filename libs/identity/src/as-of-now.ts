import type { EntityManager } from 'typeorm';
import type { Principal } from './domain/principal.js';
import { membershipsOfPerson } from './persistence/membership.repository.js';

/**
 * The caller with the memberships of now: called under the lock of an organisation, so that who was removed or stepped down
 * since the request came in decides nothing any more. A key keeps to the one organisation that it belongs to.
 */
export async function asOfNow(tx: EntityManager, principal: Principal): Promise<Principal> {
  if (principal.kind === 'anonymous') return principal;
  const held = new Set(principal.memberships.map(({ organisationId }) => organisationId));
  const memberships = (await membershipsOfPerson(tx, principal.userId)).filter(({ organisationId }) =>
    held.has(organisationId),
  );
  return { ...principal, memberships };
}
