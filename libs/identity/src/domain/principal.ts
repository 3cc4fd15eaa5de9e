import type { OrganisationKind } from './organisation-kind.js';
import type { Role } from './role.js';
import type { Scope } from './scope.js';

/** That a person acts for an organisation. */
export interface Membership {
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly role: Role;
  /** Whether an operator verified the organisation. Only a verified buyer publishes. */
  readonly verified: boolean;
}

export interface AnonymousPrincipal {
  readonly kind: 'anonymous';
}

export interface PersonPrincipal {
  readonly kind: 'person';
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** How the request proved who it is: browser session, API key issued by this person, or the link of a letter to this person. */
  readonly via: 'session' | 'api-key' | 'letter';
  /** Of a session. */
  readonly sessionId?: string;
  /** 'all' in a session; an API key opens what it was issued for. */
  readonly scopes: readonly Scope[] | 'all';
  /** Of an API key: the one organisation that it belongs to. */
  readonly memberships: readonly Membership[];
}

/** Who is asking. First argument of every use case. */
export type Principal = AnonymousPrincipal | PersonPrincipal;

export const ANONYMOUS: AnonymousPrincipal = { kind: 'anonymous' };
