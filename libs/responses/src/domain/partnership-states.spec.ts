import { describe, expect, it } from '@jest/globals';
import { PartnershipStateError } from './partnership.errors.js';
import {
  PARTNERSHIP_STATES,
  partnershipMovesFrom,
  possibleRule,
  type PartnershipMove,
  type PartnershipState,
} from './partnership-states.js';
import { RESPONSE_STATES, type ResponseState } from './response-states.js';

/** What each side can do from each state, while the response can be written and while it is submitted. */
const TABLE: Readonly<
  Record<PartnershipState, Readonly<Record<'lead' | 'partner', readonly [string, string]>>>
> = {
  invited: {
    lead: ['take-back share-prices', 'take-back share-prices'],
    partner: ['accept decline', 'decline'],
  },
  joined: { lead: ['share-prices remove', 'share-prices'], partner: ['confirm leave', 'leave'] },
  declined: { lead: ['', ''], partner: ['', ''] },
  'taken-back': { lead: ['', ''], partner: ['', ''] },
  left: { lead: ['', ''], partner: ['', ''] },
  removed: { lead: ['', ''], partner: ['', ''] },
  expired: { lead: ['', ''], partner: ['', ''] },
};

const cases = PARTNERSHIP_STATES.flatMap((state) =>
  RESPONSE_STATES.flatMap((response) =>
    (['lead', 'partner'] as const).map((side) => {
      const moves = TABLE[state][side][response === 'submitted' ? 1 : 0];
      return { state, response, side, moves };
    }),
  ),
);

const LEADS_TO: readonly (readonly [PartnershipMove, PartnershipState, ResponseState, string | undefined])[] =
  [
    ['accept', 'invited', 'draft', 'joined'],
    ['decline', 'invited', 'submitted', 'declined'],
    ['take-back', 'invited', 'withdrawn', 'taken-back'],
    ['leave', 'joined', 'submitted', 'left'],
    ['remove', 'joined', 'incomplete', 'removed'],
    ['confirm', 'joined', 'draft', undefined],
  ];

describe('states of a partnership', () => {
  it.each(cases)('$state in a response that is $response: $side can $moves', (cell) => {
    const { state, response, side, moves } = cell;
    expect(partnershipMovesFrom(side, state, response).join(' ')).toBe(moves);
  });

  it.each(LEADS_TO)('%s from %s in %s leads to %s', (move, state, response, to) => {
    expect(possibleRule(move, state, response)?.to).toBe(to);
  });

  it('says in a refusal what can be done instead, by the side that asked', () => {
    expect(new PartnershipStateError('lead', 'remove', 'joined', 'submitted')).toMatchObject({
      code: 'partnership-state',
      message:
        'A partnership that is joined in a response that is submitted cannot be removed. It can be shown the prices.',
      extra: { data: { state: 'joined', responseState: 'submitted', allowed: ['share-prices'] } },
    });
    expect(new PartnershipStateError('partner', 'accept', 'declined', 'draft').message).toContain(
      'It stays so.',
    );
  });
});
