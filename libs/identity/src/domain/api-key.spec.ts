import { describe, expect, it } from '@jest/globals';
import { freshKey, matches, prefixOf } from './api-key.js';

describe('a fresh API key', () => {
  it('is written with its prefix and 256 random bits', () => {
    const { key, prefix, hash } = freshKey();
    expect(key).toMatch(/^msp_[A-Za-z0-9]{8}_[A-Za-z0-9_-]{43}$/);
    expect(prefixOf(key)).toBe(prefix);
    expect(hash).toHaveLength(32);
    expect(freshKey().key).not.toBe(key);
  });

  it('matches its own hash and no other', () => {
    const { key, hash } = freshKey();
    expect(matches(key, hash)).toBe(true);
    expect(matches(freshKey().key, hash)).toBe(false);
  });

  it.each([
    '',
    'msp_',
    'msp_ABCDEFGH',
    'ABCDEFGH_0',
    `msp_ABCDEFG_${'x'.repeat(43)}`,
    `msp_ABCDEFGH_${'x'.repeat(44)}`,
  ])('is not what is written like %j', (text) => {
    expect(prefixOf(text)).toBeUndefined();
  });
});
