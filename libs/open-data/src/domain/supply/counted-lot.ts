/** What supply figures are made of: a lot whose deadline has passed. */
export interface CountedLot {
  /** The main code, eight digits. */
  readonly cpv: string;
  /** Codes of the places of delivery. */
  readonly areas: readonly string[];
  /** Vendors that met every mandatory requirement, as counted last while the lot was open. */
  readonly eligible: number;
  /** Social enterprises among them. */
  readonly social: number;
  /** Whether anybody had responded to the tender at the deadline. Which lots a response is for is sealed. */
  readonly answered: boolean;
}
