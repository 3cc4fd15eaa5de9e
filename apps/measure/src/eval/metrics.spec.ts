import { describe, expect, it } from '@jest/globals';
import { figuresOf } from './metrics.js';
import { pairedDifference } from './paired-interval.js';

const asked = (...winners: string[]) => ({ winners: new Set(winners) });

describe('figures', () => {
  it('are those of the definitions', () => {
    const figures = figuresOf(
      [asked('a'), asked('b', 'c'), asked('z')],
      [['a', 'b'], ['x', 'b', 'y', 'v', 'w', 'c'], ['a']],
    );
    expect(figures['R@1']).toEqual([1, 0, 0]);
    expect(figures['R@5']).toEqual([1, 0.5, 0]);
    expect(figures['R@10']).toEqual([1, 1, 0]);
    expect(figures.MRR).toEqual([1, 0.5, 0]);
    const [first, second, none] = figures['nDCG@10'];
    expect([first, none]).toEqual([1, 0]);
    expect(second).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(7)) / (1 + 1 / Math.log2(3)), 10);
  });
});

describe('a paired difference', () => {
  it('has an interval that holds the mean, the same in every run', () => {
    const one = Array.from({ length: 200 }, (_, index) => (index % 3 === 0 ? 1 : 0));
    const other = Array.from({ length: 200 }, (_, index) => (index % 5 === 0 ? 1 : 0));
    const difference = pairedDifference(one, other);
    expect(difference.mean).toBeCloseTo(67 / 200 - 40 / 200, 10);
    expect(difference.low).toBeLessThan(difference.mean);
    expect(difference.high).toBeGreaterThan(difference.mean);
    expect(pairedDifference(one, other)).toEqual(difference);
  });

  it('is nothing between a list and itself', () => {
    expect(pairedDifference([1, 0, 1], [1, 0, 1])).toEqual({ mean: 0, low: 0, high: 0 });
  });
});
