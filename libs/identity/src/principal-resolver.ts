import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform';
import { DataSource } from 'typeorm';
import { Auth } from './auth/auth.js';
import { matches, prefixOf } from './domain/api-key.js';
import {
  apiKeyExpired,
  apiKeyInvalid,
  apiKeyRevoked,
  authorizationUnsupported,
  foreignOrigin,
} from './domain/identity.errors.js';
import { ANONYMOUS, type PersonPrincipal, type Principal } from './domain/principal.js';
import { findPresentedKey, noteUse } from './persistence/api-key.repository.js';
import { membershipsOfPerson } from './persistence/membership.repository.js';

/** As much of a request as tells who is asking. */
export interface Asking {
  readonly method: string;
  readonly headers: Headers;
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds out who is asking: an API key, a session cookie, or nobody. */
@Injectable()
export class PrincipalResolver {
  private readonly origin: string;

  constructor(
    private readonly auth: Auth,
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.origin = new URL(settings.publicUrl).origin;
  }

  /**
   * An `Authorization` header decides alone, else the session cookie does, else the caller is anonymous.
   * @throws DomainError `api-key-invalid`, `api-key-expired`, `api-key-revoked`, `authorization-unsupported` (401),
   *   `origin-foreign` (403) where another site makes a browser change something
   */
  async resolve({ method, headers }: Asking): Promise<Principal> {
    const authorization = headers.get('authorization');
    if (authorization !== null) return this.keyHolder(authorization);
    if (!headers.has('cookie')) return ANONYMOUS;
    const person = await this.auth.sessionOf(headers);
    if (!person) return ANONYMOUS;
    if (!READING.has(method)) this.refuseForeign(headers);
    const memberships = await membershipsOfPerson(this.dataSource.manager, person.userId);
    return { kind: 'person', ...person, via: 'session', scopes: 'all', memberships };
  }

  private async keyHolder(authorization: string): Promise<PersonPrincipal> {
    const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (key === undefined) throw authorizationUnsupported();
    const prefix = prefixOf(key);
    const found = prefix === undefined ? undefined : await findPresentedKey(this.dataSource.manager, prefix);
    if (!found || !matches(key, found.hash)) throw apiKeyInvalid();
    if (found.revoked) throw apiKeyRevoked();
    if (found.expired) throw apiKeyExpired(found.expiresAt);
    // At most once a minute, so that a busy client does not cause a write with each request.
    if (!found.usedLately) await noteUse(this.dataSource.manager, found.id);
    const { userId, email, name, scopes, organisationId, organisationKind, role, verified } = found;
    const memberships = [{ organisationId, organisationKind, role, verified }];
    return { kind: 'person', userId, email, name, via: 'api-key', scopes, memberships };
  }

  /** Browsers send the cookie with requests of other sites' making too, but tell which site that is. */
  private refuseForeign(headers: Headers): void {
    const origin = headers.get('origin');
    if (origin !== null && origin !== this.origin) throw foreignOrigin();
    if (headers.get('sec-fetch-site') === 'cross-site') throw foreignOrigin();
  }
}
