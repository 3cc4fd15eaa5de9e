import type { Award } from '../../data/award.js';
import { awardsByWinner, type Baseline, byScore } from './baseline.js';

/** Most awards first, whatever is asked. */
export function popularity(history: readonly Award[]): Baseline {
  const counts = new Map([...awardsByWinner(history)].map(([id, awards]) => [id, awards.length]));
  return (_, top) => byScore(counts, top);
}
