import { describe, expect, it } from '@jest/globals';
import { isSpent, retryPause } from './retry-pause.js';

const HOUR = 3600;
const handOvers = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a row whose job failed', () => {
  it('waits longer each time, and is given up after about two days', () => {
    const pauses = handOvers.map((count) => retryPause(count));
    expect(pauses).toEqual([30, 120, 600, HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, undefined]);
    expect(pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0) / HOUR).toBeCloseTo(43.2, 1);
  });

  it('is spent just where there is no further pause, and not where an operator lets it begin anew', () => {
    for (const count of handOvers) expect(isSpent(count)).toBe(retryPause(count) === undefined);
    expect(isSpent(0)).toBe(false);
  });
});
