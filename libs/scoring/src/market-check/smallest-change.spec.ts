import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Work } from '../work.js';
import { MOST_CHANGES, type Change, type Shortfall, smallestChange } from './smallest-change.js';

const shortfall = (needs: Record<number, readonly number[]>, vendors = 1): Shortfall => ({
  needs: new Map(Object.entries(needs).map(([key, options]) => [Number(key), new Set(options)])),
  vendors,
});

const enough = () => new Work(1_000_000);

describe('smallestChange', () => {
  const steps = [
    [1, 2, 3],
    [1, 2],
    [1, 2, 3, 4],
  ];

  it.each([
    ['one vendor that the nearest step lets in', [shortfall({ 0: [0, 1, 2] })], 1, [[0, 0]]],
    [
      'one change of two steps before two changes of one',
      [shortfall({ 0: [1, 2] }), shortfall({ 0: [0, 1, 2], 1: [0, 1] })],
      1,
      [[0, 1]],
    ],
    [
      'more vendors where the steps are the same',
      [shortfall({ 0: [0] }), shortfall({ 1: [0] }, 2)],
      1,
      [[1, 0]],
    ],
    [
      'two changes where no single one suffices',
      [shortfall({ 0: [0], 1: [0] })],
      1,
      [
        [0, 0],
        [1, 0],
      ],
    ],
    ['a step farther for more vendors', [shortfall({ 0: [0, 1] }), shortfall({ 0: [1] }, 2)], 3, [[0, 1]]],
  ])('takes %s', (_, shortfalls, least, expected) => {
    const changes = smallestChange(shortfalls, steps, least, enough())?.changes;
    expect(changes?.map(({ requirement, option }) => [requirement, option])).toEqual(expected);
  });

  it('finds none where nobody can be let in, or not enough', () => {
    expect(smallestChange([], steps, 1, enough())).toBeUndefined();
    expect(smallestChange([shortfall({ 0: [] })], steps, 1, enough())).toBeUndefined();
    expect(smallestChange([shortfall({ 0: [0] }, 2)], steps, 3, enough())).toBeUndefined();
  });

  it('gives up where its work is spent, with what it has found', () => {
    const alone = [shortfall({ 0: [1] }), shortfall({ 1: [0] })];
    const whole = smallestChange(alone, steps, 1, enough());
    expect(whole?.changes).toEqual([{ requirement: 1, option: 0 }]);
    const work = new Work(alone.length + 2);
    expect(smallestChange(alone, steps, 1, work)?.changes).toEqual([{ requirement: 0, option: 1 }]);
    expect(work.isSpent).toBe(true);
    expect(smallestChange(alone, steps, 1, new Work(0))).toBeUndefined();
  });

  it('takes no more work than it is given, whatever shuts vendors out', () => {
    const many = Array.from({ length: 40 }, (_, place) =>
      shortfall({ [place]: [0], [(place * 7 + 3) % 40]: [0], [(place * 11 + 5) % 40]: [0] }),
    );
    const work = new Work(10_000);
    smallestChange(
      many,
      many.map(() => [1, 2, 3]),
      5,
      work,
    );
    expect(work.isSpent).toBe(true);
  });

  it('is as small as trying everything finds', () => {
    fc.assert(
      fc.property(
        fc.array(SHORTFALL, { maxLength: 8 }),
        LADDERS,
        fc.integer({ min: 1, max: 5 }),
        (found, ladders, least) => {
          const shortfalls = found.map((one) => within(one, ladders));
          const answer = smallestChange(shortfalls, ladders, least, enough());
          const best = byTryingAll(shortfalls, ladders, least);
          expect(answer && [answer.changes.length, answer.steps, answer.letsIn]).toEqual(best);
          if (answer) expect(letIn(answer.changes, shortfalls)).toBe(answer.letsIn);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const LADDERS = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), {
  minLength: 4,
  maxLength: 4,
});
const SHORTFALL = fc.record({
  needs: fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.subarray([0, 1, 2, 3]), {
    minKeys: 1,
    maxKeys: 3,
  }),
  vendors: fc.integer({ min: 1, max: 3 }),
});

const within = (
  { needs, vendors }: { needs: Record<string, number[]>; vendors: number },
  ladders: readonly (readonly number[])[],
): Shortfall =>
  shortfall(
    Object.fromEntries(
      Object.entries(needs).map(([key, options]) => [
        key,
        options.filter((option) => option < (ladders[Number(key)]?.length ?? 0)),
      ]),
    ),
    vendors,
  );

function letIn(changes: readonly Change[], shortfalls: readonly Shortfall[]): number {
  const eased = (requirement: number, options: ReadonlySet<number>) =>
    changes.some((change) => change.requirement === requirement && options.has(change.option));
  return shortfalls
    .filter(({ needs }) => [...needs].every(([requirement, options]) => eased(requirement, options)))
    .reduce((sum, { vendors }) => sum + vendors, 0);
}

/** Every way of changing each requirement to one of its options or not at all. */
function byTryingAll(
  shortfalls: readonly Shortfall[],
  ladders: readonly (readonly number[])[],
  least: number,
): number[] | undefined {
  let ways: Change[][] = [[]];
  for (const [requirement, ladder] of ladders.entries()) {
    ways = ways.flatMap((way) => [
      way,
      ...[...ladder.keys()].map((option) => [...way, { requirement, option }]),
    ]);
  }
  const found = ways
    .filter((way) => way.length > 0 && way.length <= MOST_CHANGES && letIn(way, shortfalls) >= least)
    .map(
      (way) =>
        [
          way.length,
          way.reduce((sum, { requirement, option }) => sum + (ladders[requirement]?.[option] ?? 0), 0),
          letIn(way, shortfalls),
        ] as const,
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || b[2] - a[2]);
  return found[0] && [...found[0]];
}
