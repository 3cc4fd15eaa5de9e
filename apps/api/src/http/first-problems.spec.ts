import { describe, expect, it } from '@jest/globals';
import { firstProblems } from './first-problems.js';

const problems = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ pointer: `/${index}`, code: 'x', detail: 'X.' }));

describe('the problems of an answer', () => {
  it('are all told up to fifty', () => {
    expect(firstProblems(problems(50))).toEqual(problems(50));
  });

  it.each([
    [51, 'There is 1 more problem.'],
    [99_999, 'There are 99949 more problems.'],
  ])('of %d are the first fifty and how many more there are', (count, detail) => {
    const told = firstProblems(problems(count));
    expect(told.slice(0, 50)).toEqual(problems(50));
    expect(told.slice(50)).toEqual([{ pointer: '', code: 'more-problems', detail }]);
  });
});
