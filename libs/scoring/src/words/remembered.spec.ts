import { expect, it } from '@jest/globals';
import { remembered } from './remembered.js';

it('asks once for the same word', () => {
  const asked: string[] = [];
  const upper = remembered((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  expect(['a', 'b', 'a'].map(upper)).toEqual(['A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b']);
});
