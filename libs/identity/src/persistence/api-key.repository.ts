import { decodeCursor, newId, type PageRequest } from '#platform';
import { LessThan, type EntityManager } from 'typeorm';
import type { ApiKey, ApiKeyRequest, FreshKey } from '../domain/api-key.js';
import type { Membership } from '../domain/principal.js';
import { ApiKeyEntity } from './api-key.entity.js';

export const apiKeyOf = (row: ApiKeyEntity): ApiKey => ({
  id: row.id,
  organisationId: row.organisationId,
  issuedBy: row.issuedBy,
  name: row.name,
  prefix: row.prefix,
  scopes: row.scopes,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  revokedAt: row.revokedAt,
  lastUsedAt: row.lastUsedAt,
});

export async function insertKey(
  tx: EntityManager,
  issuedBy: string,
  { organisationId, name, scopes, expiresAt }: ApiKeyRequest,
  { prefix, hash }: FreshKey,
): Promise<ApiKeyEntity> {
  const id = newId();
  const unique = [...new Set(scopes)];
  await tx.insert(ApiKeyEntity, {
    id,
    organisationId,
    issuedBy,
    name,
    scopes: unique,
    expiresAt,
    prefix,
    hash,
  });
  return tx.findOneByOrFail(ApiKeyEntity, { id });
}

/** Newest first; UUIDv7 ids are ordered by time. One more than the page holds. */
export function listKeys(
  tx: EntityManager,
  organisationId: string,
  page: PageRequest,
): Promise<ApiKeyEntity[]> {
  const [before] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
  return tx.find(ApiKeyEntity, {
    where: { organisationId, ...(before === undefined ? {} : { id: LessThan(String(before)) }) },
    order: { id: 'DESC' },
    take: page.limit + 1,
  });
}

export const findKey = (tx: EntityManager, id: string): Promise<ApiKeyEntity | null> =>
  tx.findOneBy(ApiKeyEntity, { id });

/** @returns false where it was revoked before */
export async function revokeKey(tx: EntityManager, id: string): Promise<boolean> {
  const [, changed] = await tx.query<[unknown, number]>(
    'UPDATE api_key SET revoked_at = clock_timestamp() WHERE id = $1 AND revoked_at IS NULL',
    [id],
  );
  return changed === 1;
}

export async function revokeKeysOf(
  tx: EntityManager,
  organisationId: string,
  issuedBy: string,
): Promise<void> {
  await tx.query(
    `UPDATE api_key SET revoked_at = clock_timestamp()
     WHERE organisation_id = $1 AND issued_by = $2 AND revoked_at IS NULL`,
    [organisationId, issuedBy],
  );
}

/** A key as it is presented: what to compare it with, and for whom it speaks. */
export interface PresentedKey extends Pick<ApiKeyEntity, 'id' | 'hash' | 'scopes' | 'expiresAt'>, Membership {
  /** Revoked, or its issuer is no longer a member. */
  readonly revoked: boolean;
  readonly expired: boolean;
  /** Within the last minute. */
  readonly usedLately: boolean;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

/** Keys speak for their organisation with the issuer's present role in it. */
export async function findPresentedKey(tx: EntityManager, prefix: string): Promise<PresentedKey | undefined> {
  const [row] = await tx.query<PresentedKey[]>(
    `SELECT api_key.id, api_key.hash, api_key.scopes, api_key.expires_at AS "expiresAt",
            api_key.revoked_at IS NOT NULL OR membership.user_id IS NULL AS revoked,
            api_key.expires_at <= clock_timestamp() AS expired,
            coalesce(api_key.last_used_at > clock_timestamp() - interval '1 minute', false) AS "usedLately",
            auth_user.id AS "userId", auth_user.email, auth_user.name,
            organisation.id AS "organisationId", organisation.kind AS "organisationKind",
            membership.role, organisation.verified_at IS NOT NULL AS verified
     FROM api_key
     JOIN auth_user ON auth_user.id = api_key.issued_by
     JOIN organisation ON organisation.id = api_key.organisation_id
     LEFT JOIN membership
       ON membership.organisation_id = api_key.organisation_id AND membership.user_id = api_key.issued_by
     WHERE api_key.prefix = $1`,
    [prefix],
  );
  return row;
}

/** Notes that a key was used now. */
export async function noteUse(tx: EntityManager, id: string): Promise<void> {
  await tx.query('UPDATE api_key SET last_used_at = clock_timestamp() WHERE id = $1', [id]);
}
