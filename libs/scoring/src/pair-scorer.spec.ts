import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day, lot, vendors } from '../test/arbitraries.js';
import { collectStatistics, pairScorer, score } from './index.js';

describe('pairScorer', () => {
  it('answers what score answers, also of what it has read before', () => {
    fc.assert(
      fc.property(fc.array(lot, { minLength: 1, maxLength: 3 }), vendors(4), day, (lots, all, asOf) => {
        const statistics = collectStatistics(all, {});
        const scorer = pairScorer(statistics);
        for (const one of [...lots, ...lots]) {
          for (const vendor of all) {
            const expected = score(one, vendor, statistics, asOf);
            expect(scorer.score(one, vendor, asOf)).toEqual(expected);
            expect(scorer.requirements(one, vendor, asOf)).toEqual(expected.requirements);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is made once for the same statistics', () => {
    const statistics = collectStatistics([], {});
    expect(pairScorer(statistics)).toBe(pairScorer(statistics));
    expect(pairScorer(collectStatistics([], {}))).not.toBe(pairScorer(statistics));
  });
});
