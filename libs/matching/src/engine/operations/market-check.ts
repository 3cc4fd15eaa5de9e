import { type Lot, type MarketCheck, marketAsTold } from '#scoring';
import type { Operation } from '../operation.js';

/** What the requirements of some lots, which need not be stored, do to the market, as their buyer is told it. */
export const marketCheck: Operation<{ readonly lots: readonly Lot[] }, readonly MarketCheck[]> = {
  parse(raw) {
    if (typeof raw === 'object' && raw !== null && 'lots' in raw && Array.isArray(raw.lots)) {
      // Only this library asks, with lots that it made itself.
      return { lots: raw.lots as readonly Lot[] };
    }
    throw new Error('a market check needs lots');
  },
  run: ({ index, asOf }, { lots }) => lots.map((lot) => marketAsTold(index.marketCheck(lot, asOf), lot)),
};
