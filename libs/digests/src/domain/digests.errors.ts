import { DomainError } from '#platform';

export const noSuchRun = (): DomainError =>
  new DomainError('not-found', 'digest-run-unknown', 'There is no digest run with this id.');

export const noSuchDigest = (): DomainError =>
  new DomainError('not-found', 'digest-unknown', 'You were sent no digest with this id.');

export const nothingToPreview = (): DomainError =>
  new DomainError(
    'not-found',
    'digest-empty',
    'Your next digest would be empty, so none would be sent: nothing is new to you, or you act for no organisation.',
  );

export const addressNotSuppressed = (): DomainError =>
  new DomainError(
    'conflict',
    'address-not-suppressed',
    'Mail may be sent to your address; there is nothing to confirm.',
  );

export const confirmationAskedLately = (): DomainError =>
  new DomainError(
    'conflict',
    'confirmation-asked-lately',
    'A mail to confirm your address was asked for less than ten minutes ago. Look for it before you ask again.',
  );
