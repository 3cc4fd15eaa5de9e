import { describe, expect, it } from '@jest/globals';
import { chunksOf, percentOf, runMovesFrom, type MatchingRun } from './matching-run.js';

const run = (over: Partial<MatchingRun>): MatchingRun => ({
  id: 'run',
  reason: 'night',
  state: 'running',
  requestedBy: null,
  scoringVersion: null,
  lotsTotal: 200,
  lotsDone: 0,
  createdAt: new Date(0),
  startedAt: null,
  stoppedAt: null,
  finishedAt: null,
  ...over,
});

describe('a run', () => {
  it.each([
    [{ lotsDone: 0 }, 0],
    [{ lotsDone: 1 }, 0],
    [{ lotsDone: 101 }, 50],
    [{ lotsDone: 200 }, 99],
    [{ lotsDone: 200, state: 'done' as const }, 100],
    [{ lotsTotal: 0 }, 0],
    [{ lotsTotal: 0, state: 'done' as const }, 100],
  ])('is as far as its lots: %o', (over, percent) => {
    expect(percentOf(run(over))).toBe(percent);
  });

  it.each([
    ['planned', ['stop']],
    ['running', ['stop']],
    ['stopped', ['resume']],
    ['superseded', []],
    ['done', []],
  ] as const)('that is %s may be moved so: %j', (state, moves) => {
    expect(runMovesFrom(state)).toEqual(moves);
  });

  it('is cut into parts that hold every lot once', () => {
    const lots = ['a', 'b', 'c', 'd', 'e'];
    expect(chunksOf(lots, 2)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(chunksOf([], 2)).toEqual([]);
  });
});
