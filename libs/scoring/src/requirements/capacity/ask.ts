/** How many people the vendor must have at least. */
export interface CapacityAsk {
  readonly headcount: number;
}
