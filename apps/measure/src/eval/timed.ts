/** Lists for every question, and the mean of milliseconds that one took. */
export interface Timed {
  readonly lists: readonly (readonly string[])[];
  readonly msPerRanking: number;
}

/** As deep as lists go, as `rank` writes them: what stands lower adds next to nothing to any figure. */
export const DEPTH = 100;

export function timed<Question>(
  questions: readonly Question[],
  rank: (question: Question, top: number) => readonly string[],
): Timed {
  const start = performance.now();
  const lists = questions.map((question) => rank(question, DEPTH));
  return { lists, msPerRanking: (performance.now() - start) / (questions.length || 1) };
}
