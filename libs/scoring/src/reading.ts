import type { Eligibility, RequirementAnswer } from './answer.js';
import { eligibilityOf } from './eligibility.js';
import type { Day, Lot } from './lot.js';
import { Placed } from './facts/placed.js';
import type { LotProfile } from './profile/lot-profile.js';
import type { VendorProfile } from './profile/vendor-profile.js';
import { relevanceOf } from './relevance.js';
import { evaluate } from './requirements/evaluate.js';
import type { Rules } from './rules.js';
import { LotSuitability, type Suitability } from './suitability/suitability.js';
import { workDigest, type WorkDigest } from './suitability/work-digest.js';

/** Everything found out about a pair, before it is put into points and sentences. */
export interface Reading {
  readonly lot: LotProfile;
  readonly vendor: VendorProfile;
  /** 0-1. */
  readonly relevance: number;
  readonly suitability: Suitability;
  readonly answers: readonly RequirementAnswer[];
  readonly eligibility: Eligibility;
}

/** What is found of each requirement of a lot on one day. */
export function readRequirements(
  lot: Lot,
  vendor: VendorProfile,
  { statistics, readWords }: Rules,
  asOf: Day,
): readonly RequirementAnswer[] {
  const context = {
    judgedOn: lot.judgedOn ?? asOf,
    rates: statistics.rates,
    readWords,
    statements: () => vendor.statements(),
  };
  return lot.requirements.map((requirement) => evaluate(requirement, lot, vendor.vendor, context));
}

/** What is read of a lot and of a vendor beside their profiles; whoever reads many pairs of them reads it once. */
export interface BesidesProfiles {
  readonly suitability: LotSuitability;
  readonly placed: Placed;
  readonly digest: WorkDigest;
}

export const suitabilityOf = (lot: Lot, { codes, statistics: { rates } }: Rules): LotSuitability =>
  new LotSuitability(lot, { rates, codes });

export const vendorFactsOf = (
  profile: VendorProfile,
  { codes }: Rules,
): Pick<BesidesProfiles, 'placed' | 'digest'> => ({
  placed: Placed.alone(profile, codes),
  digest: workDigest(profile.vendor),
});

/** Reads one pair on one day. */
export function readPair(
  lot: LotProfile,
  vendor: VendorProfile,
  rules: Rules,
  asOf: Day,
  besides: BesidesProfiles = { suitability: suitabilityOf(lot.lot, rules), ...vendorFactsOf(vendor, rules) },
): Reading {
  const { suitability, placed, digest } = besides;
  const answers = readRequirements(lot.lot, vendor, rules, asOf);
  return {
    lot,
    vendor,
    relevance: relevanceOf(lot, vendor),
    suitability: suitability.explain({ placed, digest, judgements: answers }),
    answers,
    eligibility: eligibilityOf(answers),
  };
}
