import { describe, expect, it } from '@jest/globals';
import { recountMarket, recountSmallestChanges } from '../../../libs/scoring/test/recount-market.js';
import { scoringMarket } from './scoring-market.js';

const { lots, vendors, index, statistics, asOf } = scoringMarket('2026-03-02T09:00:00Z');
const market = { vendors, statistics, asOf };

describe('the market check of the demo market', () => {
  it.each(lots.map((lot) => [lot.id, lot] as const))(
    'counts in %s what scoring each pair anew does',
    (_, lot) => {
      const check = index.marketCheck(lot, asOf);
      expect(check).toMatchObject(recountMarket(lot, market));
      expect(recountSmallestChanges(lot, check, market)).toEqual(
        check.smallestChanges.map(({ letsIn }) => letsIn),
      );
      for (const { least, letsIn } of check.smallestChanges) expect(letsIn).toBeGreaterThanOrEqual(least);
    },
  );

  it('has smallest changes to show', () => {
    const changes = lots.flatMap((lot) => index.marketCheck(lot, asOf).smallestChanges);
    expect(changes.length).toBeGreaterThan(0);
  });
});
