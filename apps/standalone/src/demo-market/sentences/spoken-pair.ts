import type { Sentence } from '#scoring';

/** What an officer and a vendor read of a pair of the demo market, word by word. */
export interface SpokenPair {
  readonly lot: string;
  readonly vendor: string;
  /** By `reason`, by part, or by kind of requirement and finding; `… advice` is what would change the finding. */
  readonly says: Readonly<Record<string, Sentence>>;
}
