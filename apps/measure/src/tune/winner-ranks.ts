import { type Family, FAMILY_WEIGHTS, tieBreak } from '#scoring';
import type { WinnerRanks } from '../eval/metrics.js';
import { DEPTH } from '../eval/timed.js';
import { FAMILIES, type FamilySums } from './family-sums.js';

/** What each family of terms weighs. */
export type FamilyWeights = Readonly<Record<Family, number>>;

/** A query as it is measured under any weights. */
export interface WeighedQuery {
  readonly queryId: string;
  readonly winners: ReadonlySet<string>;
  readonly found: FamilySums;
}

/**
 * Where the winners stand by relevance under other weights. Relevance grows with the sum over the families, and a family's part
 * of the sum with its weight, so rescaling what it gives at the weight in force is exact for the order.
 */
export function winnerRanks({ queryId, winners, found }: WeighedQuery, weights: FamilyWeights): WinnerRanks {
  const totals = totalsOf(found, weights);
  const { vendorIds } = found;
  const ranks = vendorIds.flatMap((id, place) => {
    if (!winners.has(id)) return [];
    const ownTie = tieBreak(queryId, id);
    const isAhead = (total: number, other: number): boolean =>
      total > (totals[place] ?? 0) ||
      (total === totals[place] && other !== place && tieBreak(queryId, vendorIds[other] ?? '') < ownTie);
    return [1 + totals.reduce((ahead, total, other) => ahead + (isAhead(total, other) ? 1 : 0), 0)];
  });
  return { found: ranks.filter((rank) => rank <= DEPTH).sort((a, b) => a - b), of: winners.size };
}

function totalsOf({ vendorIds, sums }: FamilySums, weights: FamilyWeights): Float64Array {
  const totals = new Float64Array(vendorIds.length);
  for (const family of FAMILIES) {
    const factor = weights[family] / FAMILY_WEIGHTS[family];
    for (const [place, sum] of sums[family].entries()) totals[place] = (totals[place] ?? 0) + factor * sum;
  }
  return totals;
}
