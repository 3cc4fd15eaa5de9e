import { describe, expect, it } from '@jest/globals';
import { inTurn } from './in-turn.js';

describe('inTurn', () => {
  const done: string[] = [];
  const task = (name: string) => () => {
    done.push(name);
    return Promise.resolve();
  };
  const failing = (name: string) => () => Promise.reject(new Error(name));

  it('does what comes after a failure, and tells of every one', async () => {
    const tasks = [task('a'), failing('busy'), task('b'), failing('full'), task('c')];
    await expect(inTurn(tasks)).rejects.toThrow('Error: busy; Error: full');
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('says nothing where all went well', async () => {
    await expect(inTurn([task('d')])).resolves.toBeUndefined();
  });
});
