import { describe, expect, it } from '@jest/globals';
import { Work } from '../work.js';
import { type Shortfall, smallestChange } from './smallest-change.js';
import { smallestChanges } from './smallest-changes.js';

const PLACES = [0, 1, 2, 3, 4, 5];
const steps = PLACES.map(() => [1, 2, 3]);

/** Each three requirements shut out vendors, some of whom the nearest option lets in and some only the farthest; the last three most. */
const shortfalls = PLACES.flatMap((a) =>
  PLACES.flatMap((b) => PLACES.map((c) => [a, b, c])).filter(([, b = 0, c = 0]) => a < b && b < c),
).flatMap((three): Shortfall[] =>
  [[0, 1, 2], [1, 2], [2]].map((sufficient) => ({
    needs: new Map(three.map((place) => [place, new Set(sufficient)])),
    vendors: three.join() === '3,4,5' ? 5 : 1,
  })),
);

describe('smallestChanges', () => {
  it('finds for each number of vendors what is found for it alone', () => {
    const { found, complete } = smallestChanges(shortfalls, steps, [1, 5, 99], 100_000);
    const alone = (least: number) => smallestChange(shortfalls, steps, least, new Work(100_000));
    expect(found).toEqual([
      { least: 1, ...alone(1) },
      { least: 5, ...alone(5) },
    ]);
    expect(complete).toBe(true);
  });

  it('lets no search spend what another needs', () => {
    const share = 3000;
    const [first, second] = [new Work(share), new Work(share)];
    smallestChange(shortfalls, steps, 1, first);
    const change = smallestChange(shortfalls, steps, 5, second);
    expect([first.isSpent, second.isSpent]).toEqual([true, false]);
    const { found, complete } = smallestChanges(shortfalls, steps, [1, 5], 2 * share);
    expect(found.at(-1)).toEqual({ least: 5, ...change });
    expect(change?.changes.map(({ requirement }) => requirement)).toEqual([3, 4, 5]);
    expect(complete).toBe(false);
  });
});
