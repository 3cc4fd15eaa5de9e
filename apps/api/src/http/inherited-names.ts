import type { FieldProblem } from '#platform';
import { pointerTo } from './pointer-to.js';

/**
 * Members named like something that every object inherits (`constructor`, `toString`). No DTO has such a field, but what
 * looks fields up by their names would find the inherited one there.
 */
export function inheritedNames(value: unknown, parent = ''): FieldProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const pointer = pointerTo(parent, name);
    return name in Object.prototype ? [unknownField(pointer, name)] : inheritedNames(member, pointer);
  });
}

export const unknownField = (pointer: string, name: string): FieldProblem => ({
  pointer,
  code: 'unknown-field',
  detail: `There is no field "${name}" here.`,
});
