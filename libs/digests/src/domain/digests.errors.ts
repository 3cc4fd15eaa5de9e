import { DomainError } from '#platform';
import type { DigestState } from './digest-state.js';

export const noSuchRun = (): DomainError =>
  new DomainError('not-found', 'digest-run-unknown', 'There is no digest run with this id.');

export const noSuchDigest = (): DomainError =>
  new DomainError('not-found', 'digest-unknown', 'You were sent no digest with this id.');

export const noSuchProblem = (): DomainError =>
  new DomainError('not-found', 'digest-problem-unknown', 'There is no digest with this id.');

export const notUncertain = (state: DigestState): DomainError =>
  new DomainError(
    'conflict',
    'digest-not-uncertain',
    `This digest is ${state}. Only of one that is uncertain is there anything to decide.`,
    { data: { state } },
  );

export const tooLateToResend = (): DomainError =>
  new DomainError(
    'conflict',
    'digest-over',
    'The next digest of this person is due, so this one is not sent any more. Say whether it arrived or was lost; what was lost is told in the next one.',
    { data: { allowed: ['arrived', 'lost'] } },
  );

export const noSuchSuppression = (): DomainError =>
  new DomainError(
    'not-found',
    'address-not-listed',
    'No such address is suppressed. Look it up in the list.',
  );

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
