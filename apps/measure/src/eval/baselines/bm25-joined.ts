import type { Award } from '../../data/award.js';
import { awardsByWinner, type Baseline, byScore, type ReadStems, textOf } from './baseline.js';
import { Bm25, type Bm25Settings } from './bm25.js';

/** BM25 over all texts of a company joined into one. */
export function bm25Joined(
  history: readonly Award[],
  readStems: ReadStems,
  settings: Bm25Settings,
): Baseline {
  const profiles = [...awardsByWinner(history)].map(
    ([id, awards]) => [id, awards.flatMap((award) => readStems(textOf(award)))] as const,
  );
  const index = new Bm25(new Map(profiles), settings);
  return (query, top) => byScore(index.scores(readStems(textOf(query))), top);
}
