/** A Danish municipality (kommune). */
export interface Municipality {
  /** Four digits, as in Danish administrative registers; the LAU code of Eurostat. */
  readonly code: string;
  /** Name without the word `Kommune`. */
  readonly name: string;
  /** NUTS-3 code of the province (landsdel) that it lies in. */
  readonly nuts3: string;
}
