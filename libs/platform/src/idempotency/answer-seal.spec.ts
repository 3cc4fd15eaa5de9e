import { describe, expect, it } from '@jest/globals';
import { AnswerSeal } from './answer-seal.js';

describe('the seal of stored answers', () => {
  const seal = new AnswerSeal(Buffer.alloc(32, 1));
  const id = seal.hash('caller', 'route', 'key');
  const stored = seal.seal(id, '{"key":"msp_æøå"}');

  it('gives back what was sealed', () => {
    expect(seal.open(id, stored)).toBe('{"key":"msp_æøå"}');
  });

  it('shows nothing of it', () => {
    expect(stored.includes(Buffer.from('msp_'))).toBe(false);
    expect(seal.seal(id, '{"key":"msp_æøå"}')).not.toEqual(stored);
  });

  it('opens for no other key, under no other master key, and not where a byte was changed', () => {
    const changed = Buffer.from(stored);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => seal.open(seal.hash('caller', 'route', 'other'), stored)).toThrow();
    expect(() => new AnswerSeal(Buffer.alloc(32, 2)).open(id, stored)).toThrow();
    expect(() => seal.open(id, changed)).toThrow();
  });

  it('hashes parts, not what they make up together', () => {
    expect(seal.hash('ab', 'c')).not.toEqual(seal.hash('a', 'bc'));
  });
});
