import { collectStatistics, type Day, ScoringIndex, type Statistics, type Vendor } from '#scoring';
import type { Query } from '../data/award.js';
import { lotOf } from '../market/lot-of.js';

/** A query's vendors, best first, with their scores of 0-100 before rounding. */
interface Ranked {
  readonly ids: readonly string[];
  readonly scores: readonly number[];
}

/** Ranks the vendors of a market for one query. */
export type Ranker = (query: Query, top: number) => Ranked;

/** Nothing that is ranked here asks for a day; certificates and references alone would be judged on it. */
const ANY_DAY: Day = '2000-01-01';

/** Statistics from these vendors, who are the whole market. */
export function statisticsOf(
  vendors: readonly Vendor[],
  languages: readonly string[],
  cpvNames: Readonly<Record<string, string>> = {},
): Statistics {
  return collectStatistics(vendors, { languages, cpvNames });
}

/** The engine that runs in production, over these vendors. */
export function engine(vendors: readonly Vendor[], statistics: Statistics): Ranker {
  const index = new ScoringIndex(statistics);
  for (const vendor of vendors) index.putVendor(vendor);
  return (query, top) => {
    const nearest = index.nearestVendors(lotOf(query), top, ANY_DAY);
    return {
      ids: nearest.map(({ vendorId }) => vendorId),
      scores: nearest.map(({ exactScore }) => exactScore),
    };
  };
}
