/** A company that won. */
export interface Winner {
  readonly id: string;
  /** The id as the file has it, so that it is handed back unchanged. */
  readonly shownId: unknown;
  readonly name: string;
  /** Whether it is a small or medium-sized enterprise; `undefined` where the data do not say. */
  readonly sme?: boolean;
}

/** What a buyer asks for: the part of a record that ranking may read. */
export interface Query {
  readonly id: string;
  readonly shownId: unknown;
  readonly title: string;
  readonly description: string;
  /** Eight digits each, the main code first. */
  readonly cpv: readonly string[];
  /** From the widest place to the narrowest, as paths. */
  readonly areas: readonly string[];
  /** In hundredths of a currency that the data do not name. */
  readonly valueMinor?: number;
}

/** A published award. */
export interface Award extends Query {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string;
  readonly buyer: string;
  /** Companies only; natural persons are left out on reading. */
  readonly winners: readonly Winner[];
}
