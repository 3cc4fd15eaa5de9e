import type { Award } from '../../data/award.js';
import { awardsByWinner, type Baseline, byScore } from './baseline.js';

const LEVELS = [2, 3, 4, 5, 6, 7, 8] as const;

/** By the longest leading digits of a CPV code in common, then by the number of awards that share them. */
export function prefixOverlap(history: readonly Award[]): Baseline {
  const counts = new Map<string, Map<string, number>>();
  for (const [id, awards] of awardsByWinner(history)) {
    for (const prefix of awards.flatMap(({ cpv }) => cpv.flatMap(prefixesOf))) {
      const winners = counts.get(prefix) ?? new Map<string, number>();
      counts.set(prefix, winners.set(id, (winners.get(id) ?? 0) + 1));
    }
  }
  return ({ cpv }, top) => {
    const scores = new Map<string, number>();
    for (const prefix of cpv.flatMap(prefixesOf)) {
      for (const [id, count] of counts.get(prefix) ?? []) {
        const score = prefix.length + count / (1 + count);
        scores.set(id, Math.max(score, scores.get(id) ?? 0));
      }
    }
    return byScore(scores, top);
  };
}

const prefixesOf = (code: string): string[] => LEVELS.map((length) => code.slice(0, length));
