/** What growing a market needs of an award. */
export interface Award {
  readonly title: string;
  readonly text: string;
  readonly cpv: readonly string[];
  readonly areas: readonly string[];
  readonly day: string;
  readonly minor: number | undefined;
  readonly winners: readonly { readonly id: string; readonly name: string }[];
}
