import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { saturated, sumFor } from './relevance.js';

it('reaches no relevance below the sum that is needed for it', () => {
  const positive = (max: number) => fc.double({ min: 1e-6, max, noNaN: true });
  fc.assert(
    fc.property(positive(30), positive(1), positive(1), (attainable, part, relevance) => {
      const sum = part * attainable;
      if (saturated(sum, attainable) >= relevance)
        expect(sum).toBeGreaterThanOrEqual(sumFor(relevance, attainable));
    }),
    { numRuns: 5000 },
  );
});

it('needs nearly the sum that gives it', () => {
  expect(sumFor(saturated(1.5, 4), 4)).toBeCloseTo(1.5);
});
