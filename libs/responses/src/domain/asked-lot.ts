/** What a lot of the tender asks, as far as a response is checked against it. */
export interface AskedLot {
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly { readonly id: string; readonly mandatory: boolean }[];
}
