import type { Award } from '../../data/award.js';

/** The words of a text as every method reads them: stemmed in the same languages. */
export type ReadStems = (text: string) => readonly string[];

/** Ids of companies, best first; built from a history, asked for a query. */
export type Baseline = (
  query: Pick<Award, 'title' | 'description' | 'cpv'>,
  top: number,
) => readonly string[];

export const textOf = ({ title, description }: Pick<Award, 'title' | 'description'>): string =>
  `${title}\n${description}`;

/** Each company's awards, in order of appearance. */
export function awardsByWinner(history: readonly Award[]): Map<string, Award[]> {
  const found = new Map<string, Award[]>();
  for (const award of history) {
    for (const { id } of award.winners) found.set(id, [...(found.get(id) ?? []), award]);
  }
  return found;
}

/** Ids by their score, best first, those without any left out; equals in the order in which they came. */
export function byScore(scores: ReadonlyMap<string, number>, top: number): string[] {
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, top)
    .map(([id]) => id);
}
