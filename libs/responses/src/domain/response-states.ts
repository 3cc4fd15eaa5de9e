import type { FieldProblem } from '#platform';
import type { AskedLot } from './asked-lot.js';
import type { ResponseContent } from './content.js';
import { submissionGaps } from './submission-gaps.js';
import type { TeamMember } from './team-member.js';

/**
 * draft: being written · submitted: handed in, with a receipt · withdrawn: taken back before the deadline · incomplete: a
 * partner left what was submitted; counts no more than what was withdrawn.
 */
export const RESPONSE_STATES = ['draft', 'submitted', 'withdrawn', 'incomplete'] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

export type ResponseMove = 'change' | 'submit' | 'withdraw' | 'lose-partner';

export interface ResponseMoveRule {
  readonly move: ResponseMove;
  /** Absent: by the vendor whose response it is. A partner makes a move of its own by leaving. */
  readonly by?: 'partner';
  readonly from: readonly ResponseState[];
  /** Absent: the state stays. */
  readonly to?: ResponseState;
  /** What stands against the move; absent: nothing can but the deadline. */
  readonly guard?: (
    content: ResponseContent,
    asked: readonly AskedLot[],
    team: readonly TeamMember[],
  ) => FieldProblem[];
}

/**
 * Every move there is, only before the deadline of the tender. What was submitted is not changed under its receipt: it is
 * withdrawn first, and a later submission has a receipt of its own.
 */
export const RESPONSE_MOVES: readonly ResponseMoveRule[] = [
  { move: 'change', from: ['draft', 'withdrawn', 'incomplete'] },
  { move: 'submit', from: ['draft', 'withdrawn', 'incomplete'], to: 'submitted', guard: submissionGaps },
  { move: 'withdraw', from: ['submitted'], to: 'withdrawn' },
  { move: 'lose-partner', by: 'partner', from: ['submitted'], to: 'incomplete' },
];

/** What the vendor can do in a state, before the deadline. */
export const movesFrom = (state: ResponseState): ResponseMove[] =>
  RESPONSE_MOVES.filter(({ by, from }) => by === undefined && from.includes(state)).map(({ move }) => move);

/** The rule of a move out of a state; `undefined` where it cannot be made there. */
export const moveRule = (move: ResponseMove, state: ResponseState): ResponseMoveRule | undefined =>
  RESPONSE_MOVES.find((rule) => rule.move === move && rule.from.includes(state));
