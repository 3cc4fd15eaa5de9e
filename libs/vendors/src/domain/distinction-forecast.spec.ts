import { describe, expect, it } from '@jest/globals';
import { distinctionForecast } from './distinction-forecast.js';

const counted = (carried: number, dropped: number) => [{ what: 'vendors told apart', carried, dropped }];

describe('a merge of vendors that operators told apart from others', () => {
  it.each([
    ['neither was', [], [], 0, 0, []],
    ['the merged one was', [], ['x', 'y'], 2, 0, []],
    ['both were, from one vendor', ['x'], ['x', 'y'], 1, 1, []],
    ['the kept one was', ['x'], [], 0, 0, []],
    ['from each other', ['merged'], ['kept', 'x'], 1, 0, ['told-apart']],
  ])('%s', (_, ofKept, ofMerged, carried, dropped, rules) => {
    const { counts, refusals } = distinctionForecast({ ofKept, ofMerged }, { keptId: 'kept' });
    expect(counts).toEqual(counted(carried, dropped));
    expect(refusals.map(({ rule }) => rule)).toEqual(rules);
  });
});
