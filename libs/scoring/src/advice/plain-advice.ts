import { LotReader } from '../index/lot-reader.js';
import type { Day, Lot } from '../lot.js';
import { TEAM_RELEVANCE_FLOOR } from '../match-rule.js';
import { relevanceOf } from '../relevance.js';
import { rulesUnder } from '../rules.js';
import type { Statistics } from '../statistics/statistics.js';
import { isSuggested } from '../teams/is-suggested.js';
import { relevantOf } from '../teams/relevant-of.js';
import type { Vendor } from '../vendor.js';
import { adviseVendor } from './advise-vendor.js';
import type { VendorAdvice } from './vendor-advice.js';

/** What is looked at, and how. */
export interface PlainAdviceQuestion {
  readonly vendor: Vendor;
  /** Their requirements prepared (`prepareRequirement`), their areas as paths. */
  readonly lots: readonly Lot[];
  /** Among whom partners are looked for. */
  readonly others: readonly Vendor[];
  readonly statistics: Statistics;
  /** The day on which certificates and references are judged where a lot names none. */
  readonly asOf: Day;
  /** A day before every deadline of the lots, and less than a year before. */
  readonly workDay: Day;
  readonly steps?: number;
  /** Whether a lot takes responses still, by its id; every one where absent. */
  readonly isOpen?: (lotId: string) => boolean;
}

/** What would raise the matches of a vendor: the plain reading, over every lot and vendor given. */
export function vendorAdvice({
  lots,
  others,
  statistics,
  isOpen = () => true,
  ...question
}: PlainAdviceQuestion): VendorAdvice {
  const rules = rulesUnder(statistics);
  const profiles = others
    .filter((vendor) => isSuggested(vendor) && vendor.id !== question.vendor.id)
    .map((vendor) => rules.readVendor(vendor));
  return adviseVendor({
    ...question,
    rules,
    lots: lots.map((lot) => {
      const profile = rules.readLot(lot);
      return { profile, reader: new LotReader(profile, rules, question.asOf), open: isOpen(lot.id) };
    }),
    market: (lot) =>
      profiles
        .filter((vendor) => relevanceOf(lot, vendor) >= TEAM_RELEVANCE_FLOOR)
        .map((vendor) => relevantOf(lot, vendor, rules.codes)),
  });
}
