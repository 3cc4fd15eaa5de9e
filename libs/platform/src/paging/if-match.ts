import { DomainError } from '../errors/domain.error.js';

/** The entity tag of a version (RFC 9110, strong). */
export const etagOf = (version: number | string): string => `"${version}"`;

/**
 * Refuses a change that was not made to the version that is stored.
 * @throws DomainError `if-match-missing` (428) or `version-stale` (412)
 */
export function requireVersion(version: number | string, ifMatch: string | undefined): void {
  if (ifMatch === undefined) {
    throw new DomainError(
      'precondition-required',
      'if-match-missing',
      'Send the ETag of the version that you changed in the header If-Match.',
    );
  }
  // Whichever version it is (RFC 9110, 13.1.1).
  if (ifMatch.trim() === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  if (!tags.includes(etagOf(version))) {
    throw new DomainError(
      'stale',
      'version-stale',
      'Somebody changed this since you read it. Read it again, apply your change to that version and send its ETag.',
      { data: { currentETag: etagOf(version) } },
    );
  }
}
