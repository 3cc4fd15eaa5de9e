import { DomainError } from '#platform';
import type { MatchingRunState } from './matching-run.js';

export const noSuchRun = (): DomainError =>
  new DomainError('not-found', 'not-found', 'There is no such run of matching.');

export const runStateRefused = (state: MatchingRunState, from: readonly MatchingRunState[]): DomainError =>
  new DomainError(
    'conflict',
    'matching-run-state',
    `The run is ${state}; this takes one that is ${from.join(' or ')}. A superseded run is replaced by a newer one.`,
    { data: { state, allowedFrom: from } },
  );
