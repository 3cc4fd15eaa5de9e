import { describe, expect, it } from '@jest/globals';
import { foldLetters, foldLettersShort } from './fold-letters.js';

describe('foldLetters', () => {
  it.each([
    ['Ærø', 'aeroe', 'aro'],
    ['Århus', 'aarhus', 'arhus'],
    ['A\u030Arhus', 'aarhus', 'arhus'],
    ['Allé', 'alle', 'alle'],
    ['KØGE', 'koege', 'koge'],
  ])('folds %j to %s, or in short %s', (text, full, short) => {
    expect([foldLetters(text), foldLettersShort(text)]).toEqual([full, short]);
  });
});
