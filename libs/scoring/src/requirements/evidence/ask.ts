/** How well the vendor's results must be documented: by one reference at least. */
export interface EvidenceAsk {
  /** Nesta Standards of Evidence, 1 to 5. */
  readonly level: number;
  /** CPV branches, one of which the reference must lie in; any work where absent. */
  readonly cpv?: readonly string[];
  /** Whether the buyer of that work must have confirmed it. */
  readonly verified?: boolean;
}
