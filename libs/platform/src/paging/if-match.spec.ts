import { describe, expect, it } from '@jest/globals';
import { requireVersion } from './if-match.js';

describe('a change to version 3', () => {
  it.each(['"3"', '"2", "3"', '*', ' * '])('is taken with If-Match: %s', (ifMatch) => {
    expect(() => {
      requireVersion(3, ifMatch);
    }).not.toThrow();
  });

  it.each(['"2"', '3', 'W/"3"', '"*"', ''])('is stale with If-Match: %s', (ifMatch) => {
    expect(() => {
      requireVersion(3, ifMatch);
    }).toThrow('Somebody changed this since you read it.');
  });

  it('asks for If-Match where there is none', () => {
    expect(() => {
      requireVersion(3, undefined);
    }).toThrow('Send the ETag');
  });
});
