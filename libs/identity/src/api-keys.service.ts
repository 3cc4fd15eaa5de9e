import { Injectable } from '@nestjs/common';
import { databaseInstant, isId, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import { asMemberNow } from './as-member-now.js';
import { recordAction } from './audit/record-action.js';
import { freshKey, type ApiKey, type ApiKeyRequest } from './domain/api-key.js';
import { requireValidKey } from './domain/api-key.rules.js';
import { authorize } from './domain/authorize.js';
import { notFound } from './domain/identity.errors.js';
import type { Principal } from './domain/principal.js';
import { signedIn } from './domain/signed-in.js';
import { apiKeyOf, findKey, insertKey, listKeys, revokeKey } from './persistence/api-key.repository.js';

/** Keys by which programs act for an organisation. Who was removed since the request came in issues and revokes none. */
@Injectable()
export class ApiKeys {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Issues a key. The answer is the only place where the key itself is ever seen.
   * @throws DomainError `api-key-invalid` (422)
   */
  create(principal: Principal, request: ApiKeyRequest): Promise<ApiKey & { readonly key: string }> {
    return this.transactions.run(async (tx) => {
      const { organisationId } = request;
      // First with all that the caller is: an operator, who may see the organisation, is told that it may not issue keys of it.
      authorize(principal, 'api-key.create', { organisationId });
      const issuer = await asMemberNow(tx, principal, organisationId);
      authorize(issuer, 'api-key.create', { organisationId });
      const { userId, memberships } = signedIn(issuer);
      const own = memberships.find((membership) => membership.organisationId === organisationId);
      if (!own) throw notFound();
      requireValidKey(request, own.organisationKind, await databaseInstant(tx));
      const fresh = freshKey();
      const issued = apiKeyOf(await insertKey(tx, userId, request, fresh));
      await recordAction(tx, principal, {
        action: 'api-key.create',
        resource: 'api-key',
        resourceId: issued.id,
        organisationId: issued.organisationId,
        after: { name: issued.name, scopes: issued.scopes, expiresAt: issued.expiresAt.toISOString() },
      });
      return { ...issued, key: fresh.key };
    });
  }

  /** The keys of the organisation, newest first, ended and revoked ones too. @throws DomainError `cursor-invalid` (400) */
  list(principal: Principal, organisationId: string, page: PageRequest): Promise<Page<ApiKey>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'api-key.list', { organisationId });
      return pageOf(await listKeys(tx, organisationId, page), page, ({ id }) => [id], apiKeyOf);
    });
  }

  /**
   * Ends a key at once. Revoking twice changes nothing.
   * @throws DomainError `not-found`
   */
  revoke(principal: Principal, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const key = isId(id) ? await findKey(tx, id) : null;
      if (!key) throw notFound();
      const owner = await asMemberNow(tx, principal, key.organisationId);
      authorize(owner, 'api-key.revoke', { organisationId: key.organisationId });
      if (!(await revokeKey(tx, id))) return;
      await recordAction(tx, principal, {
        action: 'api-key.revoke',
        resource: 'api-key',
        resourceId: id,
        organisationId: key.organisationId,
        before: { name: key.name },
      });
    });
  }
}
