import { describe, expect, it } from '@jest/globals';
import { rarity } from './rarity.js';

describe('rarity', () => {
  it('falls with the number of vendors that have a term, and stays above nothing', () => {
    const values = [0, 1, 5, 20, 50, 100].map((count) => rarity(count, 100));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values[0]).toBe(1);
    expect(values.at(-1)).toBeGreaterThan(0);
  });

  it('is 1 where nothing was counted yet', () => {
    expect(rarity(0, 0)).toBe(1);
  });
});
