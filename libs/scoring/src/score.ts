import type { Answer } from './answer.js';
import { finish } from './finish.js';
import type { Day, Lot } from './lot.js';
import { readPair } from './reading.js';
import { rulesUnder } from './rules.js';
import type { Statistics } from './statistics/statistics.js';
import type { Vendor } from './vendor.js';

/**
 * How well one vendor fits one lot: the plain reading of the rules. It rests on nothing but the pair, the statistics and the
 * day, so anyone can compute it again.
 *
 * @param lot its requirements prepared (`prepareRequirement`), its areas as paths
 * @param asOf the day on which certificates and references are judged where the lot names none
 * @returns score 0-100 with parts that add up to it, relevance and suitability 0-1, eligibility apart from them
 * @throws Error on a requirement of a kind that is not known
 */
export function score(lot: Lot, vendor: Vendor, statistics: Statistics, asOf: Day): Answer {
  const rules = rulesUnder(statistics);
  return finish(readPair(rules.readLot(lot), rules.readVendor(vendor), rules, asOf), rules, asOf);
}
