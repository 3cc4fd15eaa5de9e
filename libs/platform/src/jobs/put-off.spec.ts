import { describe, expect, it } from '@jest/globals';
import { offeredByTheClock, putOffFor } from './put-off.js';

describe('a job that this process does not know', () => {
  it.each([
    [0, 1],
    [1, 1],
    [5, 1],
    [6, 2],
    [50, 10],
    [300, 60],
    [2000, 60],
  ])('which began %i times is offered again after %i s', (started, seconds) => {
    expect(putOffFor(started)).toBe(seconds * 1000);
  });

  it.each([
    [1, true],
    [100, true],
    [101, false],
  ])('by the clock, begun %i times: offered to others %s', (started, offered) => {
    expect(offeredByTheClock(started)).toBe(offered);
  });
});
