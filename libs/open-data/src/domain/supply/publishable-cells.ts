import { ComputableSums } from './computable-sums.js';
import { Remainders, type Group } from './remainders.js';

/** A group that may be published, or whose sum nobody may know. */
export interface Candidate extends Group {
  readonly secret: boolean;
}

/**
 * Which groups can be published so that none of the others can be computed from them, nor, in any row or column, what several
 * of them have left of the group above. Coarse groups are decided before fine ones, so that totals stay; of equal ones those
 * that come first. What becomes computable is published with what makes it so; what is refused is a secret from then on.
 *
 * @param candidates from coarse to fine
 * @param isSafe whether it may be known what a set of finest groups comes to
 */
export function publishable(
  candidates: readonly Candidate[],
  isSafe: (parts: readonly number[]) => boolean,
): ReadonlySet<string> {
  const sums = new ComputableSums(candidates.map(({ parts }) => parts));
  const remainders = new Remainders(isSafe);
  const published = new Set<string>();
  const secret = new Set(candidates.filter((candidate) => candidate.secret).map(({ key }) => key));
  for (const [place, { key }] of candidates.entries()) {
    if (secret.has(key) || published.has(key)) continue;
    const given = sums.givenBy(place).flatMap((other) => candidates[other] ?? []);
    if (given.some((other) => secret.has(other.key)) || !remainders.publish(given)) {
      secret.add(key);
      continue;
    }
    sums.know(place);
    for (const other of given) published.add(other.key);
  }
  return published;
}
