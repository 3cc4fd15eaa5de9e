import { isId } from '#platform';
import type { EntityManager } from 'typeorm';
import { asOfNow } from './as-of-now.js';
import type { Action } from './domain/action.js';
import { authorize } from './domain/authorize.js';
import { notFound } from './domain/identity.errors.js';
import { resourceOf, type MarketSide } from './domain/market-side.js';
import type { Principal } from './domain/principal.js';
import type { Resource } from './domain/resource.js';
import type { OrganisationEntity } from './persistence/organisation.entity.js';
import { findOrganisation, lockOrganisation } from './persistence/organisation.repository.js';

/**
 * Reads an organisation and keeps others from changing it, or its members, until the transaction ends. Asked before the lock,
 * so that whom it is not for holds nobody up; and again under it, with the memberships of that moment.
 * @param more what else tells whose the resource is
 * @throws DomainError `not-found`, or the refusal of {@link authorize}
 */
export async function lockPermitted(
  tx: EntityManager,
  principal: Principal,
  action: Action,
  side: MarketSide,
  id: string,
  more: Resource = {},
): Promise<OrganisationEntity> {
  const resource = { ...resourceOf(side, id), ...more };
  if (!isId(id) || !(await findOrganisation(tx, side, id))) throw notFound();
  authorize(principal, action, resource);
  const row = await lockOrganisation(tx, side, id);
  if (!row) throw notFound();
  authorize(await asOfNow(tx, principal), action, resource);
  return row;
}
