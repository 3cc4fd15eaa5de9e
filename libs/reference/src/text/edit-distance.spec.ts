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
  });
});
