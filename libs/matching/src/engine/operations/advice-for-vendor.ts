import { stringsPayload } from '#platform';
import type { VendorAdvice } from '#scoring';
import type { MatchedVendor } from '../../domain/explained-match.js';
import type { CurrentIndex } from '../../index-owner.js';
import type { Operation } from '../operation.js';

/** The advice, and who its partners are. */
export interface AdviceWithPartners {
  readonly advice: VendorAdvice;
  readonly partners: readonly MatchedVendor[];
  readonly openToTeams: boolean;
}

/** What would raise the matches of a vendor, over the lots published recently; null where it has no profile. */
export const adviceForVendor: Operation<{ readonly vendorId: string }, AdviceWithPartners | null> = {
  parse: stringsPayload('vendorId'),
  run: ({ index, vendors, asOf, recent }, { vendorId }) => {
    const vendor = vendors.get(vendorId);
    if (vendor === undefined) return null;
    const { since, counts, isOpen } = recent;
    const advice = index.advice(vendor, { asOf, workDay: since.day, counts, isOpen });
    return {
      advice,
      partners: advice.partners.flatMap((partner) => namedIn(vendors, partner.vendorId)),
      openToTeams: vendor.openToTeams === true,
    };
  },
};

function namedIn(vendors: CurrentIndex['vendors'], vendorId: string): MatchedVendor[] {
  const vendor = vendors.get(vendorId);
  if (vendor === undefined) return [];
  const { name, kind, sizeClass } = vendor;
  return [{ vendorId, name, kind, sizeClass }];
}
