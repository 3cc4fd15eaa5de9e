import { type Pairs, tieBreak } from '#scoring';

/** Rows of `match` column by column, as they travel between threads and into the database. */
export interface MatchColumns extends Pick<
  Pairs,
  | 'lotIds'
  | 'vendorIds'
  | 'eligibilities'
  | 'scores'
  | 'exactScores'
  | 'relevances'
  | 'suitabilities'
  | 'missing'
> {
  readonly tenderIds: readonly string[];
  readonly ties: readonly number[];
}

export const NO_MATCHES: MatchColumns = {
  lotIds: [],
  vendorIds: [],
  tenderIds: [],
  eligibilities: [],
  scores: [],
  exactScores: [],
  relevances: [],
  suitabilities: [],
  missing: [],
  ties: [],
};

/** The rows of these pairs. */
export function columnsOf(pairs: Pairs, tenderOf: (lotId: string) => string): MatchColumns {
  const { lotIds, vendorIds, eligibilities, scores, exactScores, relevances, suitabilities, missing } = pairs;
  return {
    lotIds,
    vendorIds,
    tenderIds: lotIds.map(tenderOf),
    eligibilities,
    scores,
    exactScores,
    relevances,
    suitabilities,
    missing,
    ties: lotIds.map((lotId, place) => tieBreak(lotId, vendorIds[place] ?? '')),
  };
}
