import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from './limit.js';
import { parseLimits } from './parse-limits.js';

describe('limits of the settings', () => {
  it.each([
    ['', DEFAULT_LIMITS],
    ['sign-in=3/60', { ...DEFAULT_LIMITS, 'sign-in': { most: 3, seconds: 60 } }],
    [
      'caller=9/1, letter=1/86400',
      { ...DEFAULT_LIMITS, caller: { most: 9, seconds: 1 }, letter: { most: 1, seconds: 86_400 } },
    ],
  ])('%p are read over the defaults', (text, expected) => {
    expect(parseLimits(text)).toEqual(expected);
  });

  it.each(['off', 'sign-in', 'sign-in=0/60', 'sign-in=30', 'nobody=1/1', 'caller=1/0', 'caller=1/60,'])(
    '%p are refused',
    (text) => {
      expect(parseLimits(text)).toBeUndefined();
    },
  );
});
