import { describe, expect, it } from '@jest/globals';
import { rankArguments } from './rank-arguments.js';

const FILES = ['--history', 'h', '--queries', 'q', '--out', 'r'];

describe('the arguments of rank', () => {
  it("has the product's languages and a hundred vendors where nothing is said", () => {
    expect(rankArguments(FILES)).toEqual({
      history: 'h',
      queries: 'q',
      out: 'r',
      top: 100,
      languages: ['danish', 'english'],
    });
  });

  it.each([
    ['none', []],
    ['portuguese', ['portuguese']],
    ['Danish,english', ['danish', 'english']],
  ])('reads texts by --language %s', (language, languages) => {
    expect(rankArguments([...FILES, '--language', language]).languages).toEqual(languages);
  });

  it.each([
    [['--history', 'h'], /--queries and --out are needed.*npm run rank/],
    [[...FILES, '--top', '0'], /--top takes a whole number from 1, not "0"/],
    [[...FILES, '--language', 'klingon'], /no stemmer for "klingon".*danish/],
    [[...FILES, '--topp', '3'], /--topp.*npm run rank/s],
  ])('refuses %j with what it takes', (args, message) => {
    expect(() => rankArguments(args)).toThrow(message);
  });
});
