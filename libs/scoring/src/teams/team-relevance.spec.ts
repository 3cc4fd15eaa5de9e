import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as some from '../../test/arbitraries.js';
import { collectStatistics, mergeMembers, score } from '../index.js';
import { rulesUnder } from '../rules.js';
import { TeamRelevance } from './team-relevance.js';

it('the relevance of a team is that of its members as one, to the last bit', () => {
  const members = fc.uniqueArray(some.vendor, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
  fc.assert(
    fc.property(some.lot, members, (lot, vendors) => {
      const statistics = collectStatistics(vendors);
      const rules = rulesUnder(statistics);
      const relevance = new TeamRelevance(rules.readLot(lot), rules).of(vendors);
      const merged = mergeMembers(vendors, statistics.rates);
      expect(relevance).toBe(score(lot, merged, statistics, '2026-03-01').relevance);
    }),
    { numRuns: 300 },
  );
});
