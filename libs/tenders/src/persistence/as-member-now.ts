import type { Membership, Principal } from '#identity';
import type { EntityManager } from 'typeorm';

/**
 * The caller with nothing but the membership of one organisation as it is now: it may have ended since the request came in.
 * Membership and organisation stay as they are until the transaction ends.
 */
export async function asMemberNow(
  tx: EntityManager,
  principal: Principal,
  organisationId: string | undefined,
): Promise<Principal> {
  if (principal.kind === 'anonymous') return principal;
  const memberships = await tx.query<Membership[]>(
    `SELECT membership.organisation_id AS "organisationId", organisation.kind AS "organisationKind", membership.role,
            organisation.verified_at IS NOT NULL AS verified
     FROM membership JOIN organisation ON organisation.id = membership.organisation_id
     WHERE membership.user_id = $1 AND membership.organisation_id = $2 FOR SHARE`,
    [principal.userId, organisationId ?? null],
  );
  return { ...principal, memberships };
}
