import type { Answer, RequirementAnswer } from './answer.js';
import { finish } from './finish.js';
import type { Day, Lot } from './lot.js';
import { readPair, readRequirements, suitabilityOf, vendorFactsOf } from './reading.js';
import { rulesUnder } from './rules.js';
import type { Statistics } from './statistics/statistics.js';
import type { Vendor } from './vendor.js';

/** Scores many pairs as `score` does, and reads each lot and vendor once, for as long as its caller keeps them. */
export interface PairScorer {
  /** @throws Error on a requirement of a kind that is not known */
  score(lot: Lot, vendor: Vendor, asOf: Day): Answer;
  /** What `score` finds of each requirement, without the score: a fraction of its cost. */
  requirements(lot: Lot, vendor: Vendor, asOf: Day): readonly RequirementAnswer[];
}

const KNOWN = new WeakMap<Statistics, PairScorer>();

/** The scorer under these statistics; made once for each statistics object. */
export function pairScorer(statistics: Statistics): PairScorer {
  const known = KNOWN.get(statistics);
  if (known !== undefined) return known;
  const rules = rulesUnder(statistics);
  const readLot = readOnce((lot: Lot) => ({
    profile: rules.readLot(lot),
    suitability: suitabilityOf(lot, rules),
  }));
  const readVendor = readOnce((vendor: Vendor) => {
    const profile = rules.readVendor(vendor);
    return { profile, facts: vendorFactsOf(profile, rules) };
  });
  const scorer: PairScorer = {
    score: (lot, vendor, asOf) => {
      const [{ profile, suitability }, who] = [readLot(lot), readVendor(vendor)];
      const besides = { suitability, ...who.facts };
      return finish(readPair(profile, who.profile, rules, asOf, besides), rules, asOf);
    },
    requirements: (lot, vendor, asOf) => readRequirements(lot, readVendor(vendor).profile, rules, asOf),
  };
  KNOWN.set(statistics, scorer);
  return scorer;
}

/** The same reading, kept beside what was read until nobody holds that any more. */
function readOnce<From extends object, Read>(read: (from: From) => Read): (from: From) => Read {
  const known = new WeakMap<From, { readonly read: Read }>();
  return (from) => {
    const found = known.get(from);
    if (found) return found.read;
    const made = { read: read(from) };
    known.set(from, made);
    return made.read;
  };
}
