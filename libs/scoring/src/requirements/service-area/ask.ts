import type { TermNames } from '../term-names.js';

/** Places where the vendor must be able to deliver: codes, or paths once prepared. */
export interface ServiceAreaAsk {
  readonly areas: readonly string[];
  /** What the places are called, by code; put there when prepared, so that sentences name them. */
  readonly names?: TermNames;
}
