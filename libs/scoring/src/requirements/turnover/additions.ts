import type { Addition } from '../../advice/addition.js';
import { moneyOf, ratio } from '../../exchange.js';
import type { Lacking } from '../requirement-kind.js';
import type { TurnoverAsk } from './ask.js';

/** A turnover that is stated and can be compared is what it is. */
export function turnoverToState({ ask, enough, vendor, context }: Lacking<TurnoverAsk>): Addition[] {
  const asked = moneyOf(ask.amount);
  if (vendor.turnover !== undefined && ratio(vendor.turnover, asked, context.rates) !== undefined) return [];
  return [{ fact: 'turnover', turnover: { ...asked, minor: Math.ceil(asked.minor * enough) } }];
}
