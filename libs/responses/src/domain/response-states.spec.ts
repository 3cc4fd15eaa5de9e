import { describe, expect, it } from '@jest/globals';
import {
  moveRule,
  movesFrom,
  RESPONSE_STATES,
  type ResponseMove,
  type ResponseState,
} from './response-states.js';
import { ResponseStateError } from './responses.errors.js';

/** The whole machine as people know it: where each move leads from each state; null where it cannot be made. */
const TABLE: Readonly<Record<ResponseState, Readonly<Record<ResponseMove, ResponseState | null>>>> = {
  draft: { change: 'draft', submit: 'submitted', withdraw: null, 'lose-partner': null },
  submitted: { change: null, submit: null, withdraw: 'withdrawn', 'lose-partner': 'incomplete' },
  withdrawn: { change: 'withdrawn', submit: 'submitted', withdraw: null, 'lose-partner': null },
  incomplete: { change: 'incomplete', submit: 'submitted', withdraw: null, 'lose-partner': null },
};

const cases = RESPONSE_STATES.flatMap((state) =>
  Object.entries(TABLE[state]).map(([move, to]) => ({ state, move: move as ResponseMove, to })),
);

describe('states of a response', () => {
  it.each(cases)('$state, $move: $to', ({ state, move, to }) => {
    const rule = moveRule(move, state);
    expect(rule ? (rule.to ?? state) : null).toBe(to);
    expect(movesFrom(state).includes(move)).toBe(to !== null && move !== 'lose-partner');
  });

  it('asks for completeness at submission alone', () => {
    expect(moveRule('submit', 'draft')?.guard).toBeDefined();
    expect(moveRule('change', 'draft')?.guard).toBeUndefined();
    expect(moveRule('withdraw', 'submitted')?.guard).toBeUndefined();
  });

  it('says in a refusal what can be done instead', () => {
    const refusal = new ResponseStateError('change', 'submitted');
    expect(refusal).toMatchObject({
      kind: 'conflict',
      code: 'response-state',
      message: 'A response that is submitted cannot be changed. It can be withdrawn.',
      extra: { data: { state: 'submitted', allowed: ['withdraw'] } },
    });
  });
});
