import type { RequirementAnswer, Sentence } from '../answer.js';
import type { Rates } from '../exchange.js';
import type { LotProfile } from '../profile/lot-profile.js';
import type { VendorProfile } from '../profile/vendor-profile.js';

/** What one part of suitability says. */
export interface PartShare {
  /** 0-1. */
  readonly share: number;
  readonly evidence: readonly string[];
  readonly explanation: Sentence;
}

/** Everything that a part may look at. */
export interface SuitabilityFacts {
  readonly lot: LotProfile;
  readonly vendor: VendorProfile;
  readonly answers: readonly RequirementAnswer[];
  readonly rates: Rates;
}
