import { describe, expect, it } from '@jest/globals';
import { idempotencyKeyOf } from './idempotency-key.js';

describe('the header Idempotency-Key', () => {
  it.each([
    [undefined, undefined],
    ['"8e03978e-40d5"', '8e03978e-40d5'],
    ['8e03978e-40d5', '8e03978e-40d5'],
    [' "a b" ', 'a b'],
    [String.raw`"a\"b\\c"`, String.raw`a"b\c`],
    ['x'.repeat(255), 'x'.repeat(255)],
  ])('%p is the key %p', (header, key) => {
    expect(idempotencyKeyOf(header)).toBe(key);
  });

  it.each(['', '""', '"', 'a b', '"æ"', 'x'.repeat(256), 'a"b', String.raw`"a\b"`])(
    '%p is refused',
    (header) => {
      expect(() => idempotencyKeyOf(header)).toThrow(/^An Idempotency-Key is one text/);
    },
  );
});
