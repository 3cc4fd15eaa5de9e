import { describe, expect, it } from '@jest/globals';
import { piecesOf, searchTextProblems, withOperators } from './search-text.js';

describe('the text of a search', () => {
  it.each([
    ['ældre ensomhed', ['ældre', 'ensomhed']],
    ['"hjælp til ældre" transport', ['transport']],
    ['-transport kørsel', ['kørsel']],
    ['mad or måltider', ['mad', 'måltider']],
    ['mad ELLER måltider', ['mad', 'måltider']],
    ['iso-9001 og 2 it', []],
    ['"halv phrase', []],
  ])('%s may be misspelt in %j', (q, words) => {
    const pieces = piecesOf(q);
    expect(pieces.flatMap(({ word }) => word ?? [])).toEqual(words);
    expect(pieces.map(({ text }) => text).join('')).toBe(q);
  });

  it.each([
    ['mad ELLER drikke', 'mad or drikke'],
    ['mad eller drikke', 'mad eller drikke'],
    ['ELLER', 'ELLER'],
  ])('reads "%s" as "%s"', (q, read) => {
    expect(withOperators(q)).toBe(read);
  });

  it.each([
    ['  ', 'too-short'],
    ['a\0b', 'characters'],
    ['x'.repeat(201), 'too-long'],
  ])('is refused as %j', (q, code) => {
    expect(searchTextProblems('/q', q)).toMatchObject([{ pointer: '/q', code }]);
  });
});
