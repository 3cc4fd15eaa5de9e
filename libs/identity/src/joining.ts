import type { EntityManager } from 'typeorm';
import { requireOneSide } from './domain/market-side.js';
import type { OrganisationKind } from './domain/organisation-kind.js';
import { membershipsOfPerson } from './persistence/membership.repository.js';
import { lockPerson } from './persistence/person.repository.js';

/**
 * Refuses whom a conflict of interest keeps from joining an organisation of this kind. Until the transaction ends the person
 * joins nowhere else, so that two requests at the same time cannot end on both sides.
 * @throws DomainError `market-side-conflict` (409)
 */
export async function requireMayJoin(
  tx: EntityManager,
  userId: string,
  kind: OrganisationKind,
): Promise<void> {
  await lockPerson(tx, userId);
  requireOneSide(await membershipsOfPerson(tx, userId), kind);
}
