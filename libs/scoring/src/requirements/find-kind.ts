import { REQUIREMENT_KINDS } from './index.js';
import type { Requirement } from './requirement.js';
import type { Lookup, RequirementKind } from './requirement-kind.js';

const BY_KEY: ReadonlyMap<string, RequirementKind> = new Map(
  REQUIREMENT_KINDS.map((kind) => [kind.kind, kind]),
);

/** The definition of a kind of requirement by its key, e.g. `service-area`; `undefined` where there is none. */
export function requirementKind(kind: string): RequirementKind | undefined {
  return BY_KEY.get(kind);
}

/**
 * The definition of a requirement's kind.
 *
 * @throws Error on a kind that these rules do not know: nothing may be matched that they cannot judge.
 */
export function kindOf(requirement: Pick<Requirement, 'id' | 'kind'>): RequirementKind {
  const kind = requirementKind(requirement.kind);
  if (kind !== undefined) return kind;
  throw new Error(`Requirement ${requirement.id} is of unknown kind "${requirement.kind}"`);
}

/** Whether its answer rests on figures that no buyer is shown. */
export const isUndisclosed = (requirement: Pick<Requirement, 'id' | 'kind' | 'ask'>): boolean =>
  kindOf(requirement).undisclosed?.(requirement.ask) === true;

/**
 * A requirement made ready for scoring: its area codes become paths, and its codes get the names that sentences use.
 * Doing it twice changes nothing; an area code that `lookup` does not know stays as it is and is then served by nobody
 * but a vendor who states that very code.
 */
export function prepareRequirement(requirement: Requirement, lookup: Lookup): Requirement {
  const kind = requirementKind(requirement.kind);
  if (kind?.prepare === undefined) return requirement;
  return { ...requirement, ask: kind.prepare(requirement.ask, lookup) };
}
