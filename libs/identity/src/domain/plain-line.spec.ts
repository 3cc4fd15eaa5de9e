import { describe, expect, it } from '@jest/globals';
import { isPlainLine } from './plain-line.js';

describe('a plain line', () => {
  it.each(['Nordby Kommune (fiktiv)', 'Søren Ærø', 'مؤسسة', '小林製作所', 'Café 👩‍🍳'])('is %j', (text) => {
    expect(isPlainLine(text)).toBe(true);
  });

  it.each([
    ['a NUL', 'a\u0000b'],
    ['two lines', 'a\r\nb'],
    ['a lone surrogate', 'a\ud800b'],
    ['an override of direction', 'a\u202eb'],
    ['an isolate of direction', 'a\u2067b'],
  ])('has not %s', (_, text) => {
    expect(isPlainLine(text)).toBe(false);
  });
});
