import type { Work } from '../work.js';

/** Vendors of the same kind that the same requirements shut out, and which lighter options would let them in. */
export interface Shortfall {
  /** By position of the requirement: the positions of its options that suffice. Each of the requirements must be eased. */
  readonly needs: ReadonlyMap<number, ReadonlySet<number>>;
  readonly vendors: number;
}

/** One requirement made lighter, by the positions of both. */
export interface Change {
  readonly requirement: number;
  readonly option: number;
}

export interface SmallestChange {
  readonly changes: readonly Change[];
  /** Total steps of the changes. */
  readonly steps: number;
  /** Vendors that are not shut out any more. */
  readonly letsIn: number;
}

/** More changes than these at a time are a new tender, not a smaller one. */
export const MOST_CHANGES = 3;

/**
 * The smallest change that lets in at least `least` vendors: fewest requirements changed, then fewest steps, then most vendors,
 * then the first in the order of the lot. Exact over every set of up to three requirements, as far as the work goes: where that is
 * spent, the best that was found of the fewest requirements.
 * @param steps by requirement and option, how far the option goes
 * @param work a step for each shortfall that is looked at for a set of requirements or of changes
 */
export function smallestChange(
  shortfalls: readonly Shortfall[],
  steps: readonly (readonly number[])[],
  least: number,
  work: Work,
): SmallestChange | undefined {
  const requirements = [...new Set(shortfalls.flatMap(({ needs }) => [...needs.keys()]))].sort(
    (a, b) => a - b,
  );
  for (let size = 1; size <= Math.min(MOST_CHANGES, requirements.length); size += 1) {
    let best: SmallestChange | undefined;
    for (const chosen of subsets(requirements, size)) {
      if (!work.spend(shortfalls.length)) break;
      const within = shortfalls.filter(({ needs }) => [...needs.keys()].every((key) => chosen.includes(key)));
      if (vendorsOf(within) < least) continue;
      for (const changes of combinations(chosen.map((key) => usefulOptions(key, within, steps[key] ?? [])))) {
        if (!work.spend(within.length)) break;
        const candidate = judged(changes, within, steps);
        if (candidate.letsIn >= least && isSmaller(candidate, best)) best = candidate;
      }
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

function judged(
  changes: readonly Change[],
  shortfalls: readonly Shortfall[],
  steps: readonly (readonly number[])[],
): SmallestChange {
  const total = changes.reduce(
    (sum, { requirement, option }) => sum + (steps[requirement]?.[option] ?? 0),
    0,
  );
  const letIn = shortfalls.filter(({ needs }) =>
    [...needs].every(([requirement, sufficient]) =>
      changes.some((change) => change.requirement === requirement && sufficient.has(change.option)),
    ),
  );
  return { changes, steps: total, letsIn: vendorsOf(letIn) };
}

const isSmaller = (one: SmallestChange, other: SmallestChange | undefined): boolean =>
  other === undefined || one.steps < other.steps || (one.steps === other.steps && one.letsIn > other.letsIn);

const vendorsOf = (shortfalls: readonly Shortfall[]): number =>
  shortfalls.reduce((sum, { vendors }) => sum + vendors, 0);

/** Every subset of that size, in the order of the items. */
function* subsets(items: readonly number[], size: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, item] of items.entries()) {
    for (const rest of subsets(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}

/** The options of a requirement but for those that go as far or farther than another and suffice for nobody else. */
function usefulOptions(
  requirement: number,
  shortfalls: readonly Shortfall[],
  steps: readonly number[],
): readonly Change[] {
  const options = [...steps.entries()].map(([option, distance]) => ({
    option,
    distance,
    lifted: new Set(shortfalls.filter(({ needs }) => needs.get(requirement)?.has(option))),
  }));
  const useful: typeof options = [];
  for (const one of options.sort((a, b) => a.distance - b.distance || a.option - b.option)) {
    if (!useful.some(({ lifted }) => [...one.lifted].every((shortfall) => lifted.has(shortfall))))
      useful.push(one);
  }
  return useful.map(({ option }) => ({ requirement, option }));
}

/** Every way to take one change of each list. */
function* combinations(lists: readonly (readonly Change[])[]): Generator<Change[]> {
  const [first, ...others] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const change of first) for (const rest of combinations(others)) yield [change, ...rest];
}
