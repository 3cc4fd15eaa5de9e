import type { LocalText } from '#reference';

/** Which part of the law a tender falls under. */
export type Regime = 'full' | 'light' | 'below';

/** A hint at the law: it advises, never blocks, and is no legal advice. */
export interface LegalNote {
  /** Stable, e.g. `turnover-over-twice`. */
  readonly code: string;
  /** Of Directive 2014/24/EU, e.g. `58(3)`, or a judgment, e.g. `C-436/20`. */
  readonly article: string;
  /** Whether the article binds directly in this regime; otherwise its idea is good practice (art. 18, art. 76). */
  readonly binding: boolean;
  /** JSON Pointer into the tender. */
  readonly pointer: string;
  readonly text: LocalText;
}
