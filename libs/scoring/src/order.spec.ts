import { describe, expect, it } from '@jest/globals';
import { tieBreak } from './order.js';

describe('tieBreak', () => {
  it('depends on both ids and not on their order alone', () => {
    expect(tieBreak('l1', 'v1')).toBe(tieBreak('l1', 'v1'));
    const values = ['v1', 'v2', 'v3'].flatMap((vendor) =>
      ['l1', 'l2', 'l3'].map((lot) => tieBreak(lot, vendor)),
    );
    expect(new Set(values).size).toBe(9);
  });

  it('favours no vendor over many lots', () => {
    const firsts = Array.from(
      { length: 1000 },
      (_, lot) => tieBreak(`lot-${String(lot)}`, 'a') < tieBreak(`lot-${String(lot)}`, 'b'),
    );
    const share = firsts.filter(Boolean).length / firsts.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });
});
