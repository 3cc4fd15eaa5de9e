import { Placed } from '../facts/placed.js';
import type { Day, Lot } from '../lot.js';
import { NEAR_MISS_RELEVANCE_FLOOR } from '../match-rule.js';
import { relevanceOf } from '../relevance.js';
import { rulesUnder, type Rules } from '../rules.js';
import type { Statistics } from '../statistics/statistics.js';
import type { Vendor } from '../vendor.js';
import type { MarketCheck } from './market-check.js';
import { MarketTally } from './market-tally.js';

/**
 * What the requirements of a lot do to the vendors that do its kind of work: the plain reading, over every vendor given.
 * Vendors whose relevance is below the floor are left out.
 *
 * @param lot its requirements prepared (`prepareRequirement`), its areas as paths
 * @param asOf the day on which certificates and references are judged where the lot names none
 */
export function marketCheck(
  lot: Lot,
  vendors: Iterable<Vendor>,
  statistics: Statistics,
  asOf: Day,
): MarketCheck {
  const rules = rulesUnder(statistics);
  const profile = rules.readLot(lot);
  const relevant = [...vendors]
    .map((vendor) => rules.readVendor(vendor))
    .filter((vendor) => relevanceOf(profile, vendor) >= NEAR_MISS_RELEVANCE_FLOOR)
    .map((vendor) => Placed.alone(vendor, rules.codes));
  return checkMarket(lot, relevant, rules, asOf);
}

/**
 * Counts vendors that are known to be relevant, but for those that hide: a lot can be made up that only one vendor is relevant to,
 * so to count it would be to tell of it.
 */
export function checkMarket(lot: Lot, vendors: Iterable<Placed>, rules: Rules, asOf: Day): MarketCheck {
  const market = new MarketTally(lot, rules, asOf);
  for (const placed of vendors) if (placed.vendor.hidden !== true) market.add(placed);
  return market.check;
}
