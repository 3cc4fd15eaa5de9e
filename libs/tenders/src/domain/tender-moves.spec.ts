import { describe, expect, it } from '@jest/globals';
import { moveRule, movesFrom, TENDER_MOVES, type TenderMove } from './tender-moves.js';
import { stateAt, TENDER_STATES } from './tender-state.js';

const MOVES: readonly TenderMove[] = ['change', 'delete', 'publish', 'cancel', 'close'];

describe('the states of a tender', () => {
  it.each([
    ['draft', 'change delete publish'],
    ['published', 'cancel close'],
    ['closed', 'cancel'],
    ['cancelled', ''],
    ['archived', ''],
  ] as const)('allow from %s: %s', (state, expected) => {
    expect(MOVES.filter((move) => moveRule(move, state)).join(' ')).toBe(expected);
  });

  it('tell people of the moves that are theirs, not of those of the clock', () => {
    expect(TENDER_STATES.map((state) => movesFrom(state))).toEqual([
      ['change', 'delete', 'publish'],
      ['cancel'],
      ['cancel'],
      [],
      [],
    ]);
  });

  it('lead only to states that there are', () => {
    for (const { from, to } of TENDER_MOVES) {
      expect(TENDER_STATES).toEqual(expect.arrayContaining([...from, ...(to ? [to] : [])]));
    }
  });

  const deadline = new Date('2026-11-30T11:00:00Z');
  it.each([
    ['published', deadline, '2026-11-30T10:59:59.999Z', 'published'],
    ['published', deadline, '2026-11-30T11:00:00.000Z', 'closed'],
    ['cancelled', deadline, '2026-12-01T00:00:00Z', 'cancelled'],
    ['draft', deadline, '2026-12-01T00:00:00Z', 'draft'],
    ['archived', null, '2026-12-01T00:00:00Z', 'archived'],
  ] as const)('make of stored %s with deadline %s at %s: %s', (stored, until, now, expected) => {
    expect(stateAt(stored, until, new Date(now))).toBe(expected);
  });
});
