import type { Eligibility, RequirementAnswer } from './answer.js';
import { eligibilityOf } from './eligibility.js';
import type { Day } from './lot.js';
import { Placed } from './facts/placed.js';
import type { LotProfile } from './profile/lot-profile.js';
import type { VendorProfile } from './profile/vendor-profile.js';
import { relevanceOf } from './relevance.js';
import { evaluate } from './requirements/evaluate.js';
import type { Rules } from './rules.js';
import { LotSuitability, type Suitability } from './suitability/suitability.js';
import { workDigest } from './suitability/work-digest.js';

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

/** Reads one pair on one day. */
export function readPair(
  lot: LotProfile,
  vendor: VendorProfile,
  rules: Rules,
  asOf: Day,
  relevance = relevanceOf(lot, vendor),
): Reading {
  const { codes, statistics } = rules;
  const { rates } = statistics;
  const context = {
    judgedOn: lot.lot.judgedOn ?? asOf,
    rates,
    readWords: rules.readWords,
    statements: () => vendor.statements(),
  };
  const answers = lot.lot.requirements.map((requirement) =>
    evaluate(requirement, lot.lot, vendor.vendor, context),
  );
  return {
    lot,
    vendor,
    relevance,
    suitability: new LotSuitability(lot.lot, { rates, codes }).explain({
      placed: Placed.alone(vendor, codes),
      digest: workDigest(vendor.vendor),
      judgements: answers,
    }),
    answers,
    eligibility: eligibilityOf(answers),
  };
}
