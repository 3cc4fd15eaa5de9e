import type { FieldProblem } from '#platform';

export const problem = (pointer: string, code: string, detail: string): FieldProblem => ({
  pointer,
  code,
  detail,
});

/** A list that is longer than it may be. */
export const countProblems = (pointer: string, list: readonly unknown[], most: number): FieldProblem[] =>
  list.length > most
    ? [problem(pointer, 'too-many', `At most ${most} entries. These are ${list.length}.`)]
    : [];

/** Entries whose `member` was the same before. */
export const repeated = (pointer: string, member: string, ids: readonly string[]): FieldProblem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [problem(`${pointer}/${index}/${member}`, 'repeated', 'This stands here a second time.')]
      : [],
  );
