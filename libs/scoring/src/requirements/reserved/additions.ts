import type { Addition } from '../../advice/addition.js';
import type { Lacking } from '../requirement-kind.js';
import type { ReservedAsk } from './ask.js';
import { article20, article77 } from './conditions.js';

/** Only where none of the conditions is stated not to hold. */
export function reservationToState({ ask, lot, vendor, context }: Lacking<ReservedAsk>): Addition[] {
  const conditions = ask.article === '20' ? article20(vendor) : article77(vendor, lot, context.judgedOn);
  return conditions.some(({ holds }) => holds === false)
    ? []
    : [{ fact: 'reservation', article: ask.article }];
}
