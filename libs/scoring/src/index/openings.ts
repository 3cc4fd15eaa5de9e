import { NEAR_MISS_LACKS } from '../match-rule.js';

/** How far from eligible a pair may be and still matter: requirements are read no further. */
export interface Openings {
  /** Most mandatory requirements that it may lack. */
  readonly mayLack: number;
  /** Whether a requirement may be unknown where none is lacking. */
  readonly mayBeOpen: boolean;
}

const NEAR_MISS = [
  { mayLack: NEAR_MISS_LACKS, mayBeOpen: false },
  { mayLack: NEAR_MISS_LACKS, mayBeOpen: true },
] as const;
const MATCH = [
  { mayLack: 0, mayBeOpen: false },
  { mayLack: 0, mayBeOpen: true },
] as const;

/** Made once, since every pair asks for some. */
export const openings = (mayBeNearMiss: boolean, mayBeOpen: boolean): Openings =>
  (mayBeNearMiss ? NEAR_MISS : MATCH)[mayBeOpen ? 1 : 0];
