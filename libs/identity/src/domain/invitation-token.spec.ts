import { describe, expect, it } from '@jest/globals';
import { freshNonce, hashOfToken, InvitationTokens, isTokenLike } from './invitation-token.js';

const ID = '018f0000-0000-7000-8000-00000000000a';
const nonce = freshNonce();
const tokens = new InvitationTokens('a secret of the tests, 32 characters long');

describe('a token of an invitation', () => {
  it('can be made again by whoever has the secret', () => {
    expect(tokens.issue(ID, nonce)).toBe(tokens.issue(ID, nonce));
    expect(isTokenLike(tokens.issue(ID, nonce))).toBe(true);
  });

  it.each([
    [
      'another invitation',
      new InvitationTokens('a secret of the tests, 32 characters long').issue(`${ID}b`, nonce),
    ],
    ['another letter', tokens.issue(ID, freshNonce())],
    ['another secret', new InvitationTokens('another secret of the tests, 32 characters').issue(ID, nonce)],
  ])('is not that of %s', (_, other) => {
    expect(other).not.toBe(tokens.issue(ID, nonce));
    expect(hashOfToken(other)).not.toEqual(hashOfToken(tokens.issue(ID, nonce)));
  });
});
