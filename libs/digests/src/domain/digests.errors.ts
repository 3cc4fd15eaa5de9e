import { DomainError } from '#platform';

export const noSuchRun = (): DomainError =>
  new DomainError('not-found', 'digest-run-unknown', 'There is no digest run with this id.');
