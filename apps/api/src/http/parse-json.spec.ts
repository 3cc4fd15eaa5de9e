import { describe, expect, it } from '@jest/globals';
import { parseJson } from './parse-json.js';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('parseJson', () => {
  it('reads what is JSON, brackets inside texts too', () => {
    expect(parseJson('{"a":[1,{"b":"[[[[[[[[[[[[[[[[[[[[[[[[[\\"["}]}')).toEqual({
      a: [1, { b: '[[[[[[[[[[[[[[[[[[[[[[[[["[' }],
    });
    expect(parseJson(nested(20))).toBeInstanceOf(Array);
  });

  it.each([
    ['what is no JSON', '{"a":'],
    ['nothing', ''],
    ['what is nested too deep', nested(21)],
    ['what would run out of stack', nested(500_000)],
    ['a prototype', '{"__proto__":{"admin":true}}'],
  ])('refuses %s', (_, text) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ code: 'request-malformed' }));
  });
});
