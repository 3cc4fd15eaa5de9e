import { describe, expect, it } from '@jest/globals';
import { editDistance } from './edit-distance.js';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['odense', 'odense', 0],
    ['', 'fyn', 3],
    ['fyn', '', 3],
    ['odense', 'odens', 1],
    ['odense', 'odensee', 1],
    ['odense', 'odemse', 1],
    ['odense', 'oednse', 1],
    ['horsens', 'horsnes', 1],
    ['fyn', 'møn', 2],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('from %j to %j it is %i, both ways', (from, to, distance) => {
    expect([editDistance(from, to), editDistance(to, from)]).toEqual([distance, distance]);
    expect(editDistance(from, to, distance)).toBe(distance);
  });

  it.each([
    ['', 'fyn', 2],
    ['odense', 'odemse', 0],
    ['fyn', 'møn', 1],
    ['kitten', 'sitting', 2],
    ['aaaaaaaa', 'bbbbbbbb', 3],
  ])('from %j to %j it is more than %i, which is all that is said', (from, to, most) => {
    expect(editDistance(from, to, most)).toBe(Infinity);
    expect(editDistance(to, from, most)).toBe(Infinity);
  });
});
