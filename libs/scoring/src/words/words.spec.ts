import { describe, expect, it } from '@jest/globals';
import { wordsIn } from './words.js';

const read = wordsIn(['danish', 'english']);
const stems = (text: string): string[] => read(text).flatMap((word) => word.stems);
const meet = (one: string, other: string): boolean => stems(one).some((stem) => stems(other).includes(stem));

describe('words', () => {
  it.each([
    ['genoptræning', 'genoptræningen'],
    ['borgere', 'borgerens'],
    ['måltider', 'måltidet'],
    ['Aarhus', 'Århus'],
    ['foedevarer', 'fødevarer'],
    ['AELDRE', 'ældre'],
    ['services', 'service'],
    ['training', 'trained'],
    ['a\u030Aben', 'åben'],
  ])('meet: %s and %s', (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it.each([
    ['rengøring', 'regnskab'],
    ['27001', '9001'],
    ['2024', '202'],
    ['hjem', 'hæm'],
  ])('do not meet: %s and %s', (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it('leaves out stop words of both languages and single characters', () => {
    expect(stems('Den og the of x')).toEqual([]);
  });

  it('leaves numbers and codes as they are', () => {
    expect(stems('ISO 27001, CPV 85312500-4, 5g')).toEqual(
      expect.arrayContaining(['27001', '85312500', '5g']),
    );
  });

  it('keeps the word as it was written beside its stems', () => {
    expect(read('Genoptræningen')).toEqual([
      { surface: 'genoptræningen', stems: expect.arrayContaining(['genoptræning']), parts: [] },
    ]);
  });

  it('counts a stem once where both languages have the same', () => {
    expect(read('hjem')[0]?.stems).toEqual(['hjem']);
  });

  it('takes words as they are written where no language is named', () => {
    expect(wordsIn([])('Borgerne og byen').flatMap((word) => word.stems)).toEqual(['borgerne', 'og', 'byen']);
  });

  it('refuses a language that has no stemmer, naming those that have', () => {
    expect(() => wordsIn(['klingon'])).toThrow(/No Snowball stemmer for "klingon".*danish/);
  });
});
