import type { TermNames } from '../term-names.js';

/** Kinds of work that a vendor must do: each code and each phrase is asked for by itself. */
export interface CapabilityAsk {
  readonly cpv?: readonly string[];
  readonly words?: readonly string[];
  /** What the codes are called, by eight digits; put there when prepared. */
  readonly names?: TermNames;
}
