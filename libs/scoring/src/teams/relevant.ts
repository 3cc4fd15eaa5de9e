import type { Placed } from '../facts/placed.js';

/** A vendor and the sum of which its relevance for a lot comes. */
export interface Relevant {
  readonly placed: Placed;
  readonly sum: number;
}
