import type { Principal } from '#identity';
import { isOnOtherSide } from '#tenders';
import type { EntityManager } from 'typeorm';
import { ownTender, responseNotFound } from './domain/responses.errors.js';

const isOther = (tx: EntityManager, principal: Principal, tenderId: string): Promise<boolean> =>
  principal.kind === 'anonymous'
    ? Promise.resolve(false)
    : isOnOtherSide(tx, tenderId, principal.userId, organisationsOf(principal));

export const organisationsOf = (principal: Principal): string[] =>
  principal.kind === 'anonymous' ? [] : principal.memberships.map(({ organisationId }) => organisationId);

/** @throws DomainError `own-tender` (403) for members of the tender's buyer and for operators */
export async function refuseOtherSide(
  tx: EntityManager,
  principal: Principal,
  tenderId: string,
): Promise<void> {
  if (await isOther(tx, principal, tenderId)) throw ownTender();
}

/** @throws DomainError `not-found` (404) for members of the tender's buyer and for operators */
export async function hideFromOtherSide(
  tx: EntityManager,
  principal: Principal,
  tenderId: string,
): Promise<void> {
  if (await isOther(tx, principal, tenderId)) throw responseNotFound();
}
