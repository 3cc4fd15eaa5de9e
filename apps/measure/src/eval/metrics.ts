import type { Question } from './cut.js';

export const METRICS = ['R@1', 'R@5', 'R@10', 'R@50', 'MRR', 'nDCG@10'] as const;
export type Metric = (typeof METRICS)[number];

/** Each metric's value for every question, in the order of the questions. */
export type Figures = Readonly<Record<Metric, readonly number[]>>;

const DCG_DEPTH = 10;

/** How well lists of ids, best first, answer the questions: recall, the first winner's reciprocal rank, nDCG. */
export function figuresOf(
  questions: readonly Pick<Question, 'winners'>[],
  lists: readonly (readonly string[])[],
): Figures {
  return figuresOfRanks(questions.map(({ winners }, index) => ranksIn(lists[index] ?? [], winners)));
}

/** Where the winners of a question stand. */
export interface WinnerRanks {
  /** From 1, ascending, of those that were found. */
  readonly found: readonly number[];
  /** Number of winners. */
  readonly of: number;
}

/** The same from the ranks alone. */
export function figuresOfRanks(ranks: readonly WinnerRanks[]): Figures {
  const recall = (depth: number): number[] =>
    ranks.map(({ found, of }) => found.filter((rank) => rank <= depth).length / of);
  return {
    'R@1': recall(1),
    'R@5': recall(5),
    'R@10': recall(10),
    'R@50': recall(50),
    MRR: ranks.map(({ found }) => (found[0] === undefined ? 0 : 1 / found[0])),
    'nDCG@10': ranks.map(
      ({ found, of }) => gain(found.filter((rank) => rank <= DCG_DEPTH)) / gain(firstRanks(of)),
    ),
  };
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function ranksIn(list: readonly string[], winners: ReadonlySet<string>): WinnerRanks {
  const found = list.flatMap((id, index) => (winners.has(id) ? [index + 1] : []));
  return { found, of: winners.size };
}

const firstRanks = (count: number): number[] =>
  Array.from({ length: Math.min(count, DCG_DEPTH) }, (_, index) => index + 1);

const gain = (ranks: readonly number[]): number =>
  ranks.reduce((sum, rank) => sum + 1 / Math.log2(rank + 1), 0);
