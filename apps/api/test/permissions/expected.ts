import { authorize, authorizeRoute, PERMISSIONS, type Action, type Principal } from '#identity';
import { DomainError } from '#platform';
import {
  isKey,
  KEY_HOLDERS,
  PEOPLE,
  personOf,
  scopesOf,
  type CallerName,
  type KeyHolder,
  type KeyName,
} from './callers.js';
import type { Route } from './routes.js';
import type { Row } from './row.js';

/** What permission says: go on, or the status of the refusal. */
export type Outcome = 'ok' | 401 | 403 | 404;

const STATUS: Readonly<Record<string, Outcome>> = { unauthenticated: 401, forbidden: 403, 'not-found': 404 };

function decided(principal: Principal, action: Action, on: Row['on']): Outcome {
  try {
    authorizeRoute(principal, action);
    if (on !== 'none') authorize(principal, action, on);
    return 'ok';
  } catch (error) {
    const status = error instanceof DomainError ? STATUS[error.kind] : undefined;
    if (status === undefined) throw error;
    return status;
  }
}

/** Whose key is tried: of the first owner who may do it in a session. */
export function keyHolderOf(row: Row, { decision }: Route): KeyHolder {
  if (decision === 'session' || 'publicBecause' in decision) return 'vendor owner';
  const may = (name: KeyHolder) =>
    row.instead?.[name] === undefined && decided(PEOPLE[name], decision.action, row.on) === 'ok';
  return KEY_HOLDERS.find(may) ?? 'vendor owner';
}

function decidedForKey(caller: KeyName, holder: KeyHolder, action: Action, on: Row['on']): Outcome {
  if (caller === 'expired key') return 401;
  const without = caller === 'key without scope' ? PERMISSIONS[action].scope : undefined;
  return decided({ ...PEOPLE[holder], via: 'api-key', scopes: scopesOf(holder, without) }, action, on);
}

/** What the permission table answers to a caller; derived, never written down by hand. */
export function expected(row: Row, route: Route, caller: CallerName): Outcome {
  const { decision } = route;
  if (decision === 'session') return caller === 'anonymous' || isKey(caller) ? 401 : 'ok';
  if ('publicBecause' in decision) return 'ok';
  if (isKey(caller)) return decidedForKey(caller, keyHolderOf(row, route), decision.action, row.on);
  return decided(personOf(caller), decision.action, row.on);
}

/** The status that the caller gets: of the permission table, or of the other rule that the row names. */
export const answerOf = (row: Row, route: Route, caller: CallerName): number | 'ok' => {
  const outcome = expected(row, route, caller);
  return outcome === 'ok' ? (row.instead?.[caller] ?? outcome) : outcome;
};
