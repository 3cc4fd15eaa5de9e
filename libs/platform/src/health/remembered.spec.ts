import { describe, expect, it } from '@jest/globals';
import { remembered } from './remembered.js';

describe('what is remembered', () => {
  const asked = () => {
    let time = 0;
    let questions = 0;
    const answer = remembered(
      1000,
      () => Promise.resolve(++questions),
      () => time,
    );
    return {
      at: (instant: number) => {
        time = instant;
        return answer();
      },
    };
  };

  it('answers everybody within its time', async () => {
    const { at } = asked();
    expect(await Promise.all([at(0), at(0), at(400), at(999)])).toEqual([1, 1, 1, 1]);
  });

  it('is asked anew when its time is over, however often it was answered from memory', async () => {
    const { at } = asked();
    expect([await at(0), await at(999), await at(1000), await at(1999), await at(2000)]).toEqual([
      1, 1, 2, 2, 3,
    ]);
  });

  it('counts from the question, so that a slow answer makes nobody believe an old one', async () => {
    let time = 0;
    const answers: ((state: string) => void)[] = [];
    const state = remembered(
      1000,
      () => new Promise<string>((resolve) => answers.push(resolve)),
      () => time,
    );
    const before = state();
    time = 1500;
    const after = state();
    answers[0]?.('well');
    answers[1]?.('away');
    expect(await Promise.all([before, after])).toEqual(['well', 'away']);
  });
});
