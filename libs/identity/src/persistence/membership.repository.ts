import { decodeCursor, pageOf, type Page, type PageRequest } from '#platform';
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

const MEMBER = `membership.user_id AS "userId", auth_user.email, auth_user.name, membership.role,
            membership.created_at AS since`;

/** All of them, in the order in which they joined. */
export const listMembers = (tx: EntityManager, organisationId: string): Promise<Member[]> =>
  tx.query<Member[]>(
    `SELECT ${MEMBER} FROM membership JOIN auth_user ON auth_user.id = membership.user_id
     WHERE membership.organisation_id = $1 ORDER BY membership.created_at, membership.user_id`,
    [organisationId],
  );

/** To the microsecond, which a Date does not tell. */
const JOINED = '(extract(epoch FROM membership.created_at) * 1000000)::bigint';

/** In the order in which they joined. */
export async function pageOfMembers(
  tx: EntityManager,
  organisationId: string,
  page: PageRequest,
): Promise<Page<Member>> {
  const [joined = null, userId = null] =
    page.after === undefined ? [] : decodeCursor(page.after, ['integer', 'id']);
  const rows = await tx.query<(Member & { readonly joined: string })[]>(
    `SELECT ${MEMBER}, ${JOINED} AS joined FROM membership JOIN auth_user ON auth_user.id = membership.user_id
     WHERE membership.organisation_id = $1
       AND ($2::bigint IS NULL OR (${JOINED}, membership.user_id) > ($2, $3::uuid))
     ORDER BY membership.created_at, membership.user_id LIMIT $4`,
    [organisationId, joined, userId, page.limit + 1],
  );
  return pageOf(
    rows,
    page,
    (row) => [Number(row.joined), row.userId],
    ({ userId, email, name, role, since }) => ({ userId, email, name, role, since }),
  );
}

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
