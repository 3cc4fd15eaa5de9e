import { describe, expect, it } from '@jest/globals';
import { untilOpened } from './until-opened.js';

describe('untilOpened', () => {
  it('opens once for all who ask', async () => {
    let opened = 0;
    const get = untilOpened(() => Promise.resolve((opened += 1)));
    expect(await Promise.all([get(), get()])).toEqual([1, 1]);
    expect(await get()).toBe(1);
  });

  it('tells those who wait that it failed, and tries again for the next', async () => {
    const outcomes = [() => Promise.reject(new Error('away')), () => Promise.resolve('here')];
    const get = untilOpened(() => outcomes.shift()?.() ?? Promise.reject(new Error('opened too often')));
    const [first, second] = await Promise.allSettled([get(), get()]);
    expect([first, second]).toMatchObject([{ reason: { message: 'away' } }, { reason: { message: 'away' } }]);
    expect(await get()).toBe('here');
    expect(await get()).toBe('here');
  });
});
