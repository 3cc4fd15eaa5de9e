/** An amount in minor units (øre, cent) with its ISO 4217 currency. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}
