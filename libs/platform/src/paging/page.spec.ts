import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, pageOf } from './page.js';

const ID = '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01';
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it('comes back as it was given out', () => {
    const cursor = encodeCursor([0.1 + 0.2, 7, 'Ærø', ID]);
    expect(decodeCursor(cursor, ['number', 'integer', 'string', 'id'])).toEqual([0.1 + 0.2, 7, 'Ærø', ID]);
  });

  it.each([
    ['no base64', '%%%', ['id']],
    ['no list', encoded({ a: 1 }), ['id']],
    ['too few parts', encoded([ID]), ['id', 'id']],
    ['dashes for an id', encoded(['-'.repeat(36)]), ['id']],
    ['a fraction for an integer', encoded([1.5]), ['integer']],
    ['an integer out of range', encoded([1e300]), ['integer']],
    ['a text for a number', encoded(['1']), ['number']],
    ['NUL in a text', encoded(['a\u0000']), ['string']],
    ['half a surrogate pair', encoded(['\ud800']), ['string']],
  ] as const)('is refused with %s', (_, text, kinds) => {
    expect(() => decodeCursor(text, kinds)).toThrow(expect.objectContaining({ code: 'cursor-invalid' }));
  });
});

describe('pageOf', () => {
  it('says that another page follows only where one more row was read', () => {
    const cut = (rows: readonly number[]) => pageOf(rows, { limit: 2 }, (row) => [row], String);
    expect(cut([1, 2])).toEqual({ items: ['1', '2'], next: null });
    expect(cut([1, 2, 3])).toEqual({ items: ['1', '2'], next: encodeCursor([2]) });
  });
});
