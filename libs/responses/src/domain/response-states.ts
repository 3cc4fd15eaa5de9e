import type { FieldProblem } from '#platform';
import type { AskedLot } from './asked-lot.js';
import type { ResponseContent } from './content.js';
import { submissionGaps } from './submission-gaps.js';

/** draft: being written · submitted: handed in, with a receipt · withdrawn: taken back before the deadline. */
export const RESPONSE_STATES = ['draft', 'submitted', 'withdrawn'] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

export type ResponseMove = 'change' | 'submit' | 'withdraw';

export interface ResponseMoveRule {
  readonly move: ResponseMove;
  readonly from: readonly ResponseState[];
  /** Absent: the state stays. */
  readonly to?: ResponseState;
  /** What stands against the move; absent: nothing can but the deadline. */
  readonly guard?: (content: ResponseContent, asked: readonly AskedLot[]) => FieldProblem[];
}

/**
 * Every move there is, all of them by members of the vendor and only before the deadline of the tender. What was submitted
 * is not changed under its receipt: it is withdrawn first, and a later submission has a receipt of its own.
 */
export const RESPONSE_MOVES: readonly ResponseMoveRule[] = [
  { move: 'change', from: ['draft', 'withdrawn'] },
  { move: 'submit', from: ['draft', 'withdrawn'], to: 'submitted', guard: submissionGaps },
  { move: 'withdraw', from: ['submitted'], to: 'withdrawn' },
];

/** What can be done in a state, before the deadline. */
export const movesFrom = (state: ResponseState): ResponseMove[] =>
  RESPONSE_MOVES.filter(({ from }) => from.includes(state)).map(({ move }) => move);

/** The rule of a move out of a state; `undefined` where it cannot be made there. */
export const moveRule = (move: ResponseMove, state: ResponseState): ResponseMoveRule | undefined =>
  RESPONSE_MOVES.find((rule) => rule.move === move && rule.from.includes(state));
