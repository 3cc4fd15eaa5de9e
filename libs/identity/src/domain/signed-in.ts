import { notSignedIn } from './identity.errors.js';
import type { PersonPrincipal, Principal } from './principal.js';

/** @throws DomainError `not-signed-in` (401) */
export function signedIn(principal: Principal): PersonPrincipal {
  if (principal.kind === 'anonymous') throw notSignedIn();
  return principal;
}
