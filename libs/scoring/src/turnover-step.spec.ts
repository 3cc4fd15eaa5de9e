import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { turnoverStep } from './turnover-step.js';

describe('turnoverStep', () => {
  it.each([
    [0, 0],
    [1, 1],
    [199, 100],
    [200, 200],
    [499, 200],
    [424_242_400, 200_000_000],
    [500_000_000, 500_000_000],
    [999_999_999, 500_000_000],
    [1_000_000_000, 1_000_000_000],
  ])('of %p is %p', (minor, step) => {
    expect(turnoverStep(minor)).toBe(step);
  });

  it('is exact at every power of ten that amounts reach, and just below it', () => {
    for (let power = 1; power <= 15; power += 1) {
      const unit = 10 ** power;
      expect([turnoverStep(unit), turnoverStep(unit - 1)]).toEqual([unit, unit / 2]);
    }
  });

  it('never exceeds the amount, is its own step, and grows with the amount', () => {
    const amount = fc.integer({ min: 0, max: 2 ** 48 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [less, more] = [turnoverStep(Math.min(one, other)), turnoverStep(Math.max(one, other))];
        expect(less).toBeLessThanOrEqual(more);
        expect(turnoverStep(one)).toBeLessThanOrEqual(one);
        expect(turnoverStep(turnoverStep(one))).toBe(turnoverStep(one));
      }),
    );
  });

  it('of what is not stated is not stated', () => {
    expect(turnoverStep(NaN)).toBeNaN();
  });
});
