import type { LetterOccasion } from './letter-occasion.js';
import type { ResponseState } from './response-states.js';

/**
 * invited: asked, has not answered · joined: a partner · declined: said no · taken-back: the lead asks no longer · left: the
 * partner ended it · removed: the lead ended it.
 */
const STORED_PARTNERSHIP_STATES = ['invited', 'joined', 'declined', 'taken-back', 'left', 'removed'] as const;
export type StoredPartnershipState = (typeof STORED_PARTNERSHIP_STATES)[number];

/** As it is read; expired: the deadline passed before an answer, or the tender was cancelled. No job makes it so: the clock does. */
export const PARTNERSHIP_STATES = [...STORED_PARTNERSHIP_STATES, 'expired'] as const;
export type PartnershipState = (typeof PARTNERSHIP_STATES)[number];

export type PartnershipSide = 'lead' | 'partner';

export type PartnershipMove =
  'accept' | 'decline' | 'take-back' | 'share-prices' | 'confirm' | 'leave' | 'remove';

export interface PartnershipMoveRule {
  readonly move: PartnershipMove;
  readonly by: PartnershipSide;
  readonly from: readonly StoredPartnershipState[];
  /** Absent: the state stays. */
  readonly to?: StoredPartnershipState;
  /** The states of the response in which the move can be made; absent: in all. */
  readonly whileResponse?: readonly ResponseState[];
  /** The letter by which the other side is told. */
  readonly letter?: LetterOccasion;
  /** Whether the trail of the other organisation says so too, and by whom: only among partners. */
  readonly amongPartners: boolean;
}

/** The states of a response in which its content can be changed: there a team can grow, confirm and be changed by the lead. */
export const WRITABLE: readonly ResponseState[] = ['draft', 'withdrawn', 'incomplete'];

/** Every move there is after an invitation, all of them only before the deadline of the tender. */
export const PARTNERSHIP_MOVES: readonly PartnershipMoveRule[] = [
  {
    move: 'accept',
    by: 'partner',
    from: ['invited'],
    to: 'joined',
    whileResponse: WRITABLE,
    letter: 'accept',
    amongPartners: true,
  },
  {
    move: 'decline',
    by: 'partner',
    from: ['invited'],
    to: 'declined',
    letter: 'decline',
    amongPartners: false,
  },
  {
    move: 'take-back',
    by: 'lead',
    from: ['invited'],
    to: 'taken-back',
    letter: 'take-back',
    amongPartners: false,
  },
  { move: 'share-prices', by: 'lead', from: ['invited', 'joined'], amongPartners: false },
  {
    move: 'confirm',
    by: 'partner',
    from: ['joined'],
    whileResponse: WRITABLE,
    letter: 'confirm',
    amongPartners: true,
  },
  { move: 'leave', by: 'partner', from: ['joined'], to: 'left', letter: 'leave', amongPartners: true },
  {
    move: 'remove',
    by: 'lead',
    from: ['joined'],
    to: 'removed',
    whileResponse: WRITABLE,
    letter: 'remove',
    amongPartners: true,
  },
];

const isPossible = (
  { from, whileResponse }: PartnershipMoveRule,
  state: PartnershipState,
  response: ResponseState,
): boolean => from.some((one) => one === state) && (whileResponse?.includes(response) ?? true);

/** What one side can do, before the deadline. */
export const partnershipMovesFrom = (
  side: PartnershipSide,
  state: PartnershipState,
  response: ResponseState,
): PartnershipMove[] =>
  PARTNERSHIP_MOVES.filter((rule) => rule.by === side && isPossible(rule, state, response)).map(
    ({ move }) => move,
  );

export function ruleOf(move: PartnershipMove): PartnershipMoveRule {
  const rule = PARTNERSHIP_MOVES.find((one) => one.move === move);
  if (!rule) throw new Error(`there is no rule for ${move}`);
  return rule;
}

/** The rule of a move; `undefined` where it cannot be made now. */
export function possibleRule(
  move: PartnershipMove,
  state: PartnershipState,
  response: ResponseState,
): PartnershipMoveRule | undefined {
  const rule = ruleOf(move);
  return isPossible(rule, state, response) ? rule : undefined;
}
