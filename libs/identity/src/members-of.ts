import type { EntityManager } from 'typeorm';
import type { Addressee } from './domain/organisation.js';
import { ROLES, type Role } from './domain/role.js';

/** Whom to write to on behalf of these organisations: every member in one of the roles with a confirmed address, in stable order. */
export const membersOf = (
  tx: EntityManager,
  organisationIds: readonly string[],
  roles: readonly Role[] = ROLES,
): Promise<Addressee[]> =>
  tx.query<Addressee[]>(
    `SELECT membership.organisation_id AS "organisationId", auth_user.id AS "userId", auth_user.email, auth_user.name,
            auth_user.language
     FROM membership JOIN auth_user ON auth_user.id = membership.user_id
     WHERE membership.organisation_id = ANY($1) AND membership.role = ANY($2) AND auth_user.email_verified
     ORDER BY membership.organisation_id, auth_user.id`,
    [organisationIds, roles],
  );
