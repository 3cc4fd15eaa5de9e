import type { Action } from './action.js';
import { PERMISSIONS, type Rule } from './permissions.js';
import type { Principal } from './principal.js';
import { holds } from './relation.js';
import type { Resource } from './resource.js';

/** Whether the way in which the caller signed in opens the rule at all; who signed in by session is never held back. */
export const scopeOpens = (principal: Principal, rule: Rule): boolean =>
  principal.kind === 'anonymous' ||
  principal.scopes === 'all' ||
  (rule.scope !== 'session-only' && principal.scopes.includes(rule.scope));

/** Whether the caller, however signed in, stands to the resource as the rule asks. */
export const related = (principal: Principal, action: Action, resource: Resource): boolean =>
  PERMISSIONS[action].allows.some((relation) => holds(relation, principal, resource));

/** Whether the rule opens the resource to everyone, so that not even a scope is asked for. */
const open = (principal: Principal, rule: Rule, resource: Resource): boolean =>
  rule.allows.includes('public') && holds('public', principal, resource);

/**
 * Whether the caller may do this to that resource, by the table {@link PERMISSIONS}. Pure.
 * @param resource the owners of what is acted on; `{}` where the action needs none (e.g. `import.create`)
 */
export function can(principal: Principal, action: Action, resource: Resource): boolean {
  const rule = PERMISSIONS[action];
  return (
    open(principal, rule, resource) || (scopeOpens(principal, rule) && related(principal, action, resource))
  );
}
