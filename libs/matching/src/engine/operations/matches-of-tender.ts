import { stringsPayload } from '#platform';
import type { Operation } from '../operation.js';
import { lotMatches, type LotMatches } from './lot-matches.js';

/** Every match and near miss of each open lot of a tender. */
export const matchesOfTender: Operation<{ readonly tenderId: string }, LotMatches[]> = {
  parse: stringsPayload('tenderId'),
  run: (current, { tenderId }) =>
    [...current.lots.values()]
      .filter((indexed) => indexed.tenderId === tenderId)
      .map((indexed) => lotMatches(current, indexed)),
};
