import type { Relevant } from './relevant.js';

/** A vendor that may become a member of a team. Sums of several add up to no less than the sum of their team. */
export interface Candidate extends Relevant {
  /** 0-1 of each mandatory requirement, by itself. */
  readonly shares: readonly number[];
}
