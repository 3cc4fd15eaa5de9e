import { DomainError } from '#platform';

export const noSuchDeadLetter = (): DomainError =>
  new DomainError('not-found', 'not-found', 'There is no such dead letter; it may have been done by now.');

export const letterDiscarded = (): DomainError =>
  new DomainError(
    'conflict',
    'dead-letter-discarded',
    'This dead letter was discarded; nothing more is done with it.',
  );

export const reasonMissing = (): DomainError =>
  new DomainError('invalid', 'reason-missing', 'Say why, in 1 to 500 characters on one line.', {
    errors: [{ pointer: '/reason', code: 'text-unfit', detail: 'Write 1 to 500 characters on one line.' }],
  });
