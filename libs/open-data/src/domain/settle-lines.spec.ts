import { describe, expect, it } from '@jest/globals';
import { parseAward } from './parse-award.js';
import { settleLines } from './settle-lines.js';

const line = (number: number, record: object) => ({
  number,
  parsed: parseAward(JSON.stringify({ date: '2024-01-02', title: 'Meals', buyer: 'B', ...record }), 'any'),
});
const winners = [{ id: '1', name: 'A', natural: false }];

describe('settleLines', () => {
  it('lets the first of several lines about one award count, also where it came in before', () => {
    const lines = [
      line(5, { id: 'a', winners }),
      line(6, { id: 'b', winners }),
      line(7, { id: 'b', winners }),
    ];
    const { awards, results } = settleLines(lines, new Map([['a', 2]]));
    expect(awards.map(({ id }) => id)).toEqual(['b']);
    expect(results).toEqual([
      {
        number: 5,
        outcome: 'refused',
        reason: 'Award "a" stands on line 2 already; the first one counts.',
        awardId: null,
      },
      { number: 6, outcome: 'done', reason: null, awardId: 'b' },
      {
        number: 7,
        outcome: 'refused',
        reason: 'Award "b" stands on line 6 already; the first one counts.',
        awardId: null,
      },
    ]);
  });

  it('joins the warnings of a line that goes in', () => {
    const { results } = settleLines([line(1, { id: 'a', cpv: ['x'], value: 'y', winners })], new Map());
    expect(results[0]?.reason).toBe(
      'Not a CPV code, left out: "x". "value" is "y", which is no amount; the value was left out.',
    );
  });
});
