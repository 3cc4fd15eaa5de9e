/** One demand of a lot. `ask` has the shape that the schema of its kind describes; the same JSON is stored and sent. */
export interface Requirement<Ask = unknown> {
  readonly id: string;
  /** Key of a `RequirementKind`. */
  readonly kind: string;
  /** Mandatory requirements decide eligibility, desired ones count in suitability. */
  readonly mandatory: boolean;
  /** 1 to 5, of a desired requirement; 3 where nothing is said. */
  readonly weight?: number;
  /** 0-1: the share from which on the lot accepts the requirement as met. */
  readonly acceptedShare?: number;
  readonly ask: Ask;
}
