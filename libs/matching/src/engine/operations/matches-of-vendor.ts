import { stringsPayload } from '#platform';
import { columnsOf, type MatchColumns } from '../../domain/match-columns.js';
import type { Operation } from '../operation.js';

/** Every match and near miss of a vendor with an open lot. */
export const matchesOfVendor: Operation<{ readonly vendorId: string }, MatchColumns> = {
  parse: stringsPayload('vendorId'),
  run: ({ index, vendors, lots, asOf }, { vendorId }) => {
    const tenderOf = (lotId: string): string => lots.get(lotId)?.tenderId ?? '';
    const vendor = vendors.get(vendorId);
    if (vendor === undefined) return columnsOf([], tenderOf);
    const { eligible, unclear, nearMisses } = index.lotsFor(vendor, Infinity, asOf);
    return columnsOf([...eligible, ...unclear, ...nearMisses], tenderOf);
  },
};
