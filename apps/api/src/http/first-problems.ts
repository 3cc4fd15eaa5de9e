import type { FieldProblem } from '#platform';

const MOST_PROBLEMS = 50;

/** The first problems of a body that has very many, and how many more there are. */
export const firstProblems = (problems: readonly FieldProblem[]): readonly FieldProblem[] => {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  const last = {
    pointer: '',
    code: 'more-problems',
    detail: more === 1 ? 'There is 1 more problem.' : `There are ${more} more problems.`,
  };
  return [...problems.slice(0, MOST_PROBLEMS), last];
};
