/** A company that won. */
export interface Winner {
  /** Its number in the register that the file goes by. */
  readonly id: string;
  readonly name: string;
  /** Whether the source calls it a small or medium-sized enterprise; null where it does not say. */
  readonly sme: boolean | null;
}

/** One published award, as far as it is kept. */
export interface Award {
  readonly id: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** Eight digits each, main code first. */
  readonly cpv: readonly string[];
  /** Places as the source names them. */
  readonly places: readonly string[];
  readonly buyerName: string;
  /** In minor units of the file's currency; absent where the source names no amount. */
  readonly valueMinor?: number;
  /** Companies only. */
  readonly winners: readonly Winner[];
}
