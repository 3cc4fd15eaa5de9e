import type { FieldProblem } from '#platform';

/** Whoever gives an id means an entry that is there; new entries get theirs here. No two entries have the same. */
export function idProblems(
  pointer: string,
  entries: readonly { readonly id?: string }[],
  current: readonly { readonly id: string }[],
): FieldProblem[] {
  const known = new Set(current.map(({ id }) => id));
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const repeated = seen.has(id);
    seen.add(id);
    if (known.has(id) && !repeated) return [];
    const detail = 'Leave the id away for a new entry; give it only for one that is there, once.';
    return [{ pointer: `${pointer}/${index}/id`, code: 'id-unknown', detail }];
  });
}
