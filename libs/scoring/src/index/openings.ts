/** How far from eligible a pair may be and still matter: requirements are read no further. */
export interface Openings {
  /** Most mandatory requirements that it may lack. */
  readonly mayLack: number;
  /** Whether a requirement may be unknown where none is lacking. */
  readonly mayBeOpen: boolean;
}
