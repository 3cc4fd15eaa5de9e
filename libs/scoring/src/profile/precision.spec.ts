import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactImpact, exactWeight, IMPACT_STEPS, impactSteps } from './precision.js';

const terms = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 10, noNaN: true }),
    fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true }),
  ),
  { maxLength: 100 },
);

it('makes sums the same in any order, to the last bit', () => {
  fc.assert(
    fc.property(terms, (pairs) => {
      const products = pairs.map(([weight, impact]) => exactWeight(weight) * exactImpact(impact));
      const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
      expect(sum(products.toReversed())).toBe(sum(products));
      expect(sum(products.toSorted((a, b) => a - b))).toBe(sum(products));
    }),
  );
});

it('is the same by steps', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true }),
      (weight, impact) => {
        const factor = exactWeight(weight) / IMPACT_STEPS;
        expect(factor * impactSteps(impact)).toBe(exactWeight(weight) * exactImpact(impact));
      },
    ),
  );
});

it('makes nothing of no impact', () => {
  expect(exactImpact(Number.MIN_VALUE)).toBeGreaterThan(0);
  expect(exactImpact(1)).toBe(1);
});
