import { describe, expect, it } from '@jest/globals';
import { UnsubscribeTokens } from './unsubscribe-token.js';

const tokens = new UnsubscribeTokens('a secret of the tests, 32 characters long');
const whom = { userId: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01', kind: 'digest' } as const;
const token = tokens.issue(whom);

describe('unsubscribe tokens', () => {
  it('name the person and the kind of mail', () => {
    expect(tokens.read(token)).toEqual(whom);
  });

  it('fit into an address as they are', () => {
    expect(token).toMatch(/^[A-Za-z0-9_-]{60,80}$/);
  });

  it('are the same for the same person, so that every mail carries one link', () => {
    expect(tokens.issue(whom)).toBe(token);
  });

  it('are refused where a single bit was changed', () => {
    const bytes = Buffer.from(token, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const forged = Buffer.from(bytes);
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(tokens.read(forged.toString('base64url'))).toBeUndefined();
    }
  });

  it.each(['', 'x', `${token}A`, `${token}=`, token.slice(1), ` ${token}`, 'å'.repeat(66)])(
    'are refused where they are written otherwise: %j',
    (text) => {
      expect(tokens.read(text)).toBeUndefined();
    },
  );

  it('are refused where another secret signed them', () => {
    const others = new UnsubscribeTokens('another secret of 32 characters or more');
    expect(tokens.read(others.issue(whom))).toBeUndefined();
  });
});
