import type { Action } from './action.js';
import { can, related, scopeOpens } from './can.js';
import {
  buyerUnverified,
  forbidden,
  notFound,
  notSignedIn,
  officerOnly,
  ownerOnly,
  scopeMissing,
} from './identity.errors.js';
import { PERMISSIONS } from './permissions.js';
import type { PersonPrincipal, Principal } from './principal.js';
import { holds, type Relation } from './relation.js';
import type { Resource } from './resource.js';

/**
 * Refuses what can be refused before anything is loaded: the anonymous where nothing is public, an API key without the scope,
 * anyone but operators where the action is theirs alone. What it lets pass still needs {@link authorize}.
 * @throws DomainError `not-signed-in` (401), `scope-missing`, `session-only` or `forbidden` (403)
 */
export function authorizeRoute(principal: Principal, action: Action): void {
  const rule = PERMISSIONS[action];
  if (rule.allows.includes('public')) return;
  if (principal.kind === 'anonymous') throw notSignedIn();
  if (!scopeOpens(principal, rule)) throw scopeMissing(rule.scope);
  const operatorsOnly = rule.allows.every((relation) => relation === 'operator');
  if (operatorsOnly && !holds('operator', principal, {})) throw forbidden(action);
}

function mayKnow(principal: Principal, action: Action, resource: Resource): boolean {
  const { knownTo } = PERMISSIONS[action];
  if (knownTo === 'everyone') return true;
  if (related(principal, action, resource)) return true;
  return knownTo !== 'nobody' && knownTo.some((reading) => related(principal, reading, resource));
}

const isForOfficers = (relation: Relation): boolean =>
  relation === 'buyer-officer' || relation === 'verified-buyer-officer';

/** Why somebody who may know of the resource is refused, as closely as can be said. */
function refusal(principal: PersonPrincipal, action: Action, resource: Resource): Error {
  const rule = PERMISSIONS[action];
  if (!scopeOpens(principal, rule)) return scopeMissing(rule.scope);
  const { allows } = rule;
  if (allows.includes('verified-buyer-officer') && holds('buyer-officer', principal, resource))
    return buyerUnverified();
  if (allows.some(isForOfficers) && holds('buyer-member', principal, resource)) return officerOnly();
  if (allows.includes('owner') && holds('member', principal, resource)) return ownerOnly();
  return forbidden(action);
}

/**
 * Refuses what {@link can} does not permit. Every use case calls it, after it loaded what it acts on.
 * @throws DomainError `not-signed-in` (401), `scope-missing`, `session-only`, `buyer-unverified`, `owner-only`, `officer-only`
 *   or `forbidden` (403), and `not-found` (404) where the caller may not even know that the resource exists
 */
export function authorize(principal: Principal, action: Action, resource: Resource): void {
  if (can(principal, action, resource)) return;
  authorizeRoute(principal, action);
  if (principal.kind === 'anonymous' || !mayKnow(principal, action, resource)) throw notFound();
  throw refusal(principal, action, resource);
}
