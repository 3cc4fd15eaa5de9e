import { exactScore, type Standing, tieBreak } from '#scoring';

/** Rows of `match` column by column, as they travel between threads and into the database. */
export interface MatchColumns {
  readonly lotIds: string[];
  readonly vendorIds: string[];
  readonly tenderIds: string[];
  readonly eligibilities: Standing['eligibility'][];
  readonly scores: number[];
  readonly exactScores: number[];
  readonly relevances: number[];
  readonly suitabilities: number[];
  /** Mandatory requirements that are not met; 0 for a match. */
  readonly missing: number[];
  readonly ties: number[];
}

/** The rows of these pairs. */
export function columnsOf(standings: readonly Standing[], tenderOf: (lotId: string) => string): MatchColumns {
  return {
    lotIds: standings.map(({ lotId }) => lotId),
    vendorIds: standings.map(({ vendorId }) => vendorId),
    tenderIds: standings.map(({ lotId }) => tenderOf(lotId)),
    eligibilities: standings.map(({ eligibility }) => eligibility),
    scores: standings.map(({ score }) => score),
    exactScores: standings.map(exactScore),
    relevances: standings.map(({ relevance }) => relevance),
    suitabilities: standings.map(({ suitability }) => suitability),
    missing: standings.map(({ missing }) => missing),
    ties: standings.map(({ lotId, vendorId }) => tieBreak(lotId, vendorId)),
  };
}
