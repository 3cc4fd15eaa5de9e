import { type LotProfile, lotProfile } from './profile/lot-profile.js';
import {
  type Mentions,
  mentionsReader,
  profileReader,
  type VendorProfile,
} from './profile/vendor-profile.js';
import { FactCodes } from './facts/facts.js';
import type { Lot } from './lot.js';
import { kindOf } from './requirements/find-kind.js';
import type { Statistics } from './statistics/statistics.js';
import type { Vendor } from './vendor.js';
import { RULES_VERSION } from './weights.js';
import { type ReadWords, wordsIn } from './words/words.js';

/** These rules under some statistics: how texts, lots and vendors are read. */
export interface Rules {
  readonly statistics: Statistics;
  readonly scoringVersion: string;
  readonly readWords: ReadWords;
  readonly codes: FactCodes;
  /** @throws Error on a requirement of a kind that is not known. */
  readLot(lot: Lot): LotProfile;
  readVendor(vendor: Vendor): VendorProfile;
  readMentions(vendor: Vendor): Mentions;
}

const KNOWN = new WeakMap<Statistics, Rules>();

/** The rules under these statistics; made once for each statistics object. */
export function rulesUnder(statistics: Statistics): Rules {
  const known = KNOWN.get(statistics);
  if (known !== undefined) return known;
  const readWords = wordsIn(statistics.languages);
  const rules: Rules = {
    statistics,
    scoringVersion: scoringVersionOf(statistics),
    readWords,
    codes: new FactCodes(),
    readLot: (lot) => {
      lot.requirements.forEach(kindOf);
      return lotProfile(lot, statistics, readWords);
    },
    readVendor: profileReader(statistics),
    readMentions: mentionsReader(statistics),
  };
  KNOWN.set(statistics, rules);
  return rules;
}

/** Version of rules and statistics together, e.g. `1+3f9ac2d41b07`: pairs scored under two versions cannot be compared. */
export function scoringVersionOf(statistics: Statistics): string {
  return `${RULES_VERSION}+${statistics.version}`;
}
