import { stringsPayload } from '#platform';
import { columnsOf, type MatchColumns, NO_MATCHES } from '../../domain/match-columns.js';
import type { Operation } from '../operation.js';

/** Every match and near miss of a vendor with an open lot. */
export const matchesOfVendor: Operation<{ readonly vendorId: string }, MatchColumns> = {
  parse: stringsPayload('vendorId'),
  run: ({ index, vendors, lots, asOf }, { vendorId }) => {
    const vendor = vendors.get(vendorId);
    if (vendor === undefined) return NO_MATCHES;
    return columnsOf(index.pairsOfVendor(vendor, asOf), (lotId) => lots.get(lotId)?.tenderId ?? '');
  },
};
