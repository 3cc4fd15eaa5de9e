import { DomainError } from '#platform';
import {
  MATCHING_RUN_MOVES,
  runMovesFrom,
  type MatchingRunMove,
  type MatchingRunState,
} from './matching-run.js';

export const noSuchRun = (): DomainError =>
  new DomainError('not-found', 'not-found', 'There is no such run of matching.');

export const runStateRefused = (state: MatchingRunState, move: MatchingRunMove): DomainError =>
  new DomainError(
    'conflict',
    'matching-run-state',
    `The run is ${state}; this takes one that is ${MATCHING_RUN_MOVES[move].join(' or ')}. A superseded run is replaced by a newer one.`,
    { data: { state, allowed: runMovesFrom(state) } },
  );
