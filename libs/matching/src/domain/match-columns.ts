import { lacks, tieBreak, exactScore, type Answer } from '#scoring';

/** Rows of `match` column by column, as they travel between threads and into the database. */
export interface MatchColumns {
  readonly lotIds: string[];
  readonly vendorIds: string[];
  readonly tenderIds: string[];
  readonly eligibilities: Answer['eligibility'][];
  readonly scores: number[];
  readonly exactScores: number[];
  readonly relevances: number[];
  readonly suitabilities: number[];
  /** Mandatory requirements that are not met; 0 for a match. */
  readonly missing: number[];
  readonly ties: number[];
}

/** The rows of these answers. */
export function columnsOf(answers: readonly Answer[], tenderOf: (lotId: string) => string): MatchColumns {
  return {
    lotIds: answers.map(({ lotId }) => lotId),
    vendorIds: answers.map(({ vendorId }) => vendorId),
    tenderIds: answers.map(({ lotId }) => tenderOf(lotId)),
    eligibilities: answers.map(({ eligibility }) => eligibility),
    scores: answers.map(({ score }) => score),
    exactScores: answers.map(exactScore),
    relevances: answers.map(({ relevance }) => relevance),
    suitabilities: answers.map(({ suitability }) => suitability),
    missing: answers.map(({ requirements }) => requirements.filter(lacks).length),
    ties: answers.map(({ lotId, vendorId }) => tieBreak(lotId, vendorId)),
  };
}
