import { DomainError } from '#platform';

export const noSuchComparison = (): DomainError =>
  new DomainError('not-found', 'not-found', 'There is no such comparison of matches.');
