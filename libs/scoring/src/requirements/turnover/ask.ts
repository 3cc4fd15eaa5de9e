import type { Amount } from '../../exchange.js';

/** What the vendor must turn over in a year at least. */
export interface TurnoverAsk {
  readonly amount: Amount;
  readonly reason?: string;
}
