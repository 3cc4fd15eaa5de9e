import type { FieldProblem } from '#platform';
import { publicationGaps } from './publish-rules.js';
import type { StoredTender } from './tender.js';
import type { TenderState } from './tender-state.js';

export type TenderMove = 'change' | 'delete' | 'publish' | 'cancel' | 'close';

export interface TenderMoveRule {
  readonly move: TenderMove;
  readonly from: readonly TenderState[];
  /** Absent: the state stays, or ends with the tender. */
  readonly to?: TenderState;
  /** The clock moves by itself, people by a call that the table of permissions allows. */
  readonly by: 'people' | 'clock';
  /** What stands against the move at `now`; absent: nothing can. */
  readonly guard?: (tender: StoredTender, now: Date) => FieldProblem[];
}

/** Every move there is. What can be done in a state, and the refusals that say so, are read from here. */
export const TENDER_MOVES: readonly TenderMoveRule[] = [
  { move: 'change', from: ['draft'], by: 'people' },
  { move: 'delete', from: ['draft'], by: 'people' },
  { move: 'publish', from: ['draft'], to: 'published', by: 'people', guard: publicationGaps },
  { move: 'cancel', from: ['published', 'closed'], to: 'cancelled', by: 'people' },
  { move: 'close', from: ['published'], to: 'closed', by: 'clock' },
];

/** What people may do in a state. */
export const movesFrom = (state: TenderState): TenderMove[] =>
  TENDER_MOVES.filter(({ from, by }) => by === 'people' && from.includes(state)).map(({ move }) => move);

/** The rule of a move out of a state; `undefined` where it cannot be made there. */
export const moveRule = (move: TenderMove, state: TenderState): TenderMoveRule | undefined =>
  TENDER_MOVES.find((rule) => rule.move === move && rule.from.includes(state));
