import { stringsPayload } from '#platform';
import type { Operation } from '../operation.js';
import { lotMatches, type LotMatches } from './lot-matches.js';

/** Every match and near miss of an open lot; undefined where the lot is not open. */
export const matchesOfLot: Operation<{ readonly lotId: string }, LotMatches | null> = {
  parse: stringsPayload('lotId'),
  run: (current, { lotId }) => {
    const indexed = current.lots.get(lotId);
    return indexed === undefined ? null : lotMatches(current, indexed);
  },
};
