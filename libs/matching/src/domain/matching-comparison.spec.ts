import { describe, expect, it } from '@jest/globals';
import { comparisonState, sampleOfDay, totalDrift } from './matching-comparison.js';

const LOTS = Array.from({ length: 100 }, (_, number) => `lot-${number}`);

describe('the lots that a comparison takes', () => {
  it('are all where they are few', () => {
    expect(sampleOfDay(LOTS, '2026-11-27', 100)).toEqual(LOTS);
  });

  it('are the same all day long, in whatever order they come, and others the next day', () => {
    const today = sampleOfDay(LOTS, '2026-11-27', 10);
    expect(new Set(today).size).toBe(10);
    expect(sampleOfDay([...LOTS].reverse(), '2026-11-27', 10)).toEqual(today);
    expect(sampleOfDay(LOTS, '2026-11-28', 10)).not.toEqual(today);
  });
});

describe('a comparison', () => {
  const at = new Date('2026-11-27T03:15:00Z');

  it.each([
    [null, null, 'waiting'],
    [at, null, 'running'],
    [at, at, 'done'],
  ])('begun %p and finished %p is %s', (startedAt, finishedAt, state) => {
    expect(comparisonState({ startedAt, finishedAt })).toBe(state);
  });

  it('adds up what differs', () => {
    expect(totalDrift({ missing: 1, surplus: 2, 'other-eligibility': 0, 'other-score': 4 })).toBe(7);
  });
});
