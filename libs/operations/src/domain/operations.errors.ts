import { DomainError } from '#platform';

export const noSuchDeadLetter = (): DomainError =>
  new DomainError('not-found', 'not-found', 'There is no such dead letter; it may have been done by now.');

export const letterDiscarded = (): DomainError =>
  new DomainError(
    'conflict',
    'dead-letter-discarded',
    'This dead letter was discarded; nothing more is done with it.',
  );
