import { DomainError, type FieldProblem } from '#platform';
import type { ApiKeyRequest } from './api-key.js';
import type { OrganisationKind } from './organisation-kind.js';
import { isPlainLine, PLAIN_LINE_ONLY } from './plain-line.js';
import { SCOPES_OF_KIND } from './scope.js';

const LONGEST_LIFE_DAYS = 366;
const DAY_MS = 86_400_000;

function problems(request: ApiKeyRequest, kind: OrganisationKind, now: Date): FieldProblem[] {
  const left = request.expiresAt.getTime() - now.getTime();
  const found: FieldProblem[] = [];
  if (!isPlainLine(request.name)) {
    found.push({ pointer: '/name', code: 'text-unfit', detail: PLAIN_LINE_ONLY });
  }
  if (left <= 0) {
    found.push({ pointer: '/expiresAt', code: 'end-passed', detail: 'Give an end that is still to come.' });
  }
  if (left > LONGEST_LIFE_DAYS * DAY_MS) {
    found.push({ pointer: '/expiresAt', code: 'end-too-late', detail: 'A key lives for one year at most.' });
  }
  if (request.scopes.length === 0) {
    found.push({ pointer: '/scopes', code: 'scopes-missing', detail: 'Name at least one scope.' });
  }
  const offered = SCOPES_OF_KIND[kind];
  request.scopes.forEach((scope, index) => {
    if (offered.includes(scope)) return;
    const detail = `A key of this organisation can have: ${offered.join(', ')}.`;
    found.push({ pointer: `/scopes/${index}`, code: 'scope-not-offered', detail });
  });
  return found;
}

/**
 * Refuses a key that nobody can name, that lives too long or could do what its organisation cannot.
 * @throws DomainError `api-key-invalid` (422) with the fields
 */
export function requireValidKey(request: ApiKeyRequest, kind: OrganisationKind, now: Date): void {
  const errors = problems(request, kind, now);
  if (errors.length > 0) {
    throw new DomainError('invalid', 'api-key-invalid', 'This key cannot be issued.', { errors });
  }
}
