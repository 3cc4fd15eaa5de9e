import { Work } from '../work.js';
import { type Shortfall, type SmallestChange, smallestChange } from './smallest-change.js';

interface SmallestChanges {
  readonly found: readonly (SmallestChange & { readonly least: number })[];
  /** Whether none of the searches reached its limit. */
  readonly complete: boolean;
}

/**
 * The smallest change for each number of vendors to be let in, where there is one.
 * @param mostSteps of all searches together; each has an equal share, for not all of them may be told, and none is to spend what
 *   another needs
 */
export function smallestChanges(
  shortfalls: readonly Shortfall[],
  steps: readonly (readonly number[])[],
  leasts: readonly number[],
  mostSteps: number,
): SmallestChanges {
  const searches = leasts.map((least) => {
    const work = new Work(Math.floor(mostSteps / leasts.length));
    return { least, change: smallestChange(shortfalls, steps, least, work), isSpent: work.isSpent };
  });
  return {
    found: searches.flatMap(({ least, change }) => (change ? [{ ...change, least }] : [])),
    complete: searches.every(({ isSpent }) => !isSpent),
  };
}
