import type { TermNames } from '../term-names.js';

/** Target groups that the vendor must know, and purposes that it must pursue; each is asked for by itself. */
export interface SocialPurposeAsk {
  readonly targetGroups?: readonly string[];
  readonly purposes?: readonly string[];
  /** What they are called; put there when prepared. */
  readonly names?: TermNames;
}
