import { DomainError } from '../errors/domain.error.js';

export const keyReused = (): DomainError =>
  new DomainError(
    'invalid',
    'idempotency-key-reused',
    'This Idempotency-Key came with another body before. Make a new key for each new request.',
  );

export const keyInProgress = (): DomainError =>
  new DomainError(
    'conflict',
    'idempotency-key-in-progress',
    'A request with this Idempotency-Key is being answered just now. Send it again in a second.',
    { retryAfterSeconds: 1 },
  );
