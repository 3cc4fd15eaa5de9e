import type { EntityManager } from 'typeorm';
import type { Membership, Principal } from './domain/principal.js';

/**
 * The caller with nothing but the membership of one organisation as it is now: it may have ended since the request came in. A key
 * keeps to the organisation that it belongs to. Organisation and membership stay as they are until the transaction ends. They are
 * locked in this order, in which whoever changes members locks them: the other way round the two would wait for each other.
 */
export async function asMemberNow(
  tx: EntityManager,
  principal: Principal,
  organisationId: string | undefined,
): Promise<Principal> {
  if (principal.kind === 'anonymous') return principal;
  const held = principal.memberships.some((membership) => membership.organisationId === organisationId);
  return {
    ...principal,
    memberships: held ? await lockMembership(tx, principal.userId, organisationId) : [],
  };
}

const lockMembership = (
  tx: EntityManager,
  userId: string,
  organisationId: string | undefined,
): Promise<Membership[]> =>
  tx.query<Membership[]>(
    `SELECT membership.organisation_id AS "organisationId", organisation.kind AS "organisationKind", membership.role,
            organisation.verified_at IS NOT NULL AS verified
     FROM organisation JOIN membership ON membership.organisation_id = organisation.id
     WHERE membership.user_id = $1 AND membership.organisation_id = $2 FOR SHARE`,
    [userId, organisationId ?? null],
  );
