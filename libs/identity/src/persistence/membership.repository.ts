import type { EntityManager } from 'typeorm';
import type { Member } from '../domain/organisation.js';
import type { Membership } from '../domain/principal.js';
import type { Role } from '../domain/role.js';
import { MembershipEntity } from './membership.entity.js';

export const membershipsOfPerson = (tx: EntityManager, userId: string): Promise<Membership[]> =>
  tx.query<Membership[]>(
    `SELECT membership.organisation_id AS "organisationId", organisation.kind AS "organisationKind", membership.role,
            organisation.verified_at IS NOT NULL AS verified
     FROM membership JOIN organisation ON organisation.id = membership.organisation_id
     WHERE membership.user_id = $1 ORDER BY membership.organisation_id`,
    [userId],
  );

export const listMembers = (tx: EntityManager, organisationId: string): Promise<Member[]> =>
  tx.query<Member[]>(
    `SELECT membership.user_id AS "userId", auth_user.email, auth_user.name, membership.role,
            membership.created_at AS since
     FROM membership JOIN auth_user ON auth_user.id = membership.user_id
     WHERE membership.organisation_id = $1 ORDER BY membership.created_at, membership.user_id`,
    [organisationId],
  );

/** Makes the person a member, or changes the role of one. */
export async function saveMembership(
  tx: EntityManager,
  organisationId: string,
  userId: string,
  role: Role,
): Promise<void> {
  await tx.upsert(MembershipEntity, { organisationId, userId, role }, ['organisationId', 'userId']);
}

export async function deleteMembership(
  tx: EntityManager,
  organisationId: string,
  userId: string,
): Promise<void> {
  await tx.delete(MembershipEntity, { organisationId, userId });
}
