import { DomainError } from '#platform';

/**
 * Refuses that an operator decides without saying why.
 * @throws DomainError `reason-missing` (422)
 */
export function requireReason(reason: string): void {
  if (reason.trim() !== '' && !reason.includes('\u0000')) return;
  throw new DomainError('invalid', 'reason-missing', 'Say why; those concerned can read it.', {
    errors: [{ pointer: '/reason', code: 'reason-missing', detail: 'Give a reason in plain text.' }],
  });
}
