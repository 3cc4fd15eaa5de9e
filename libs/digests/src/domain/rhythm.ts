export const FREQUENCIES = ['off', 'daily', 'weekly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** How often and when somebody wants a digest, by the clock on that person's wall. */
export interface Rhythm {
  readonly frequency: Frequency;
  /** Of a weekly digest: 1 (Monday) to 7 (Sunday), ISO 8601. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  /** IANA name, `Europe/Copenhagen`. */
  readonly timeZone: string;
}

/** A rhythm that is switched on. */
export type Beat = Rhythm & { readonly frequency: Exclude<Frequency, 'off'> };

export const isOn = <R extends Rhythm>(rhythm: R): rhythm is R & Beat => rhythm.frequency !== 'off';
