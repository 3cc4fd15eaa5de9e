import type { Amount } from '../../exchange.js';

/** Earlier work that the vendor must show. */
export interface ReferenceAsk {
  readonly count: number;
  readonly cpv: readonly string[];
  readonly minValue?: Amount;
  readonly withinYears?: number;
}
