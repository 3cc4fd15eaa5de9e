import type { Award } from '../../data/award.js';
import { type Baseline, byScore, type ReadStems, textOf } from './baseline.js';
import { Bm25, type Bm25Settings } from './bm25.js';

/** BM25 over single awards; a company is as near as its nearest award. */
export function bm25BestAward(
  history: readonly Award[],
  readStems: ReadStems,
  settings: Bm25Settings,
): Baseline {
  const texts = history.map((award, index) => [String(index), readStems(textOf(award))] as const);
  const index = new Bm25(new Map(texts), settings);
  return (query, top) => {
    const best = new Map<string, number>();
    for (const [document, score] of index.scores(readStems(textOf(query)))) {
      for (const { id } of history[Number(document)]?.winners ?? []) {
        best.set(id, Math.max(score, best.get(id) ?? 0));
      }
    }
    return byScore(best, top);
  };
}
