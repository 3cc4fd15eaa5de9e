import type { FactCodes } from '../facts/facts.js';
import { Placed } from '../facts/placed.js';
import type { LotReader } from '../index/lot-reader.js';
import { exactScore } from '../exact-score.js';
import type { Lot } from '../lot.js';
import { isMatch } from '../match-rule.js';
import type { LotProfile } from '../profile/lot-profile.js';
import type { VendorProfile } from '../profile/vendor-profile.js';
import { relevanceOf } from '../relevance.js';
import type { AdvisedLot } from './advice-question.js';
import type { AdvisedStanding } from './vendor-advice.js';

/** A vendor read for advice: the same facts as profile and as the index keeps them. */
export interface ReadVendor {
  readonly profile: VendorProfile;
  readonly placed: Placed;
}

export const readVendor = (profile: VendorProfile, codes: FactCodes): ReadVendor => ({
  profile,
  placed: Placed.alone(profile, codes),
});

/** A lot near a vendor, and where the two stand. */
export class NearLot {
  readonly before: AdvisedStanding;
  readonly relevance: number;
  private readonly kinds: ReadonlySet<string>;

  readonly profile: LotProfile;
  /** Whether it takes responses still. */
  readonly open: boolean;
  private readonly reader: LotReader;

  constructor({ profile, reader, open }: AdvisedLot, vendor: ReadVendor) {
    this.profile = profile;
    this.reader = reader;
    this.open = open;
    this.relevance = relevanceOf(profile, vendor.profile);
    this.before = this.standing(vendor, this.relevance);
    this.kinds = new Set(profile.lot.requirements.map(({ kind }) => kind));
  }

  get lot(): Lot {
    return this.profile.lot;
  }

  /** Whether a requirement of one of these kinds is asked for. */
  asksFor(kinds: readonly string[]): boolean {
    return kinds.some((kind) => this.kinds.has(kind));
  }

  /** Where the lot stands with a vendor, as `score()` has it. */
  standing(vendor: ReadVendor, relevance = relevanceOf(this.profile, vendor.profile)): AdvisedStanding {
    const { facts, slot } = vendor.placed;
    const entry = this.reader.entry(facts, slot, EVERYTHING);
    if (entry === undefined) throw new Error('a lot was not read to its end');
    const suitability = this.reader.suitabilityOf(facts, slot);
    return { eligibility: entry.eligibility, score: Math.round(exactScore({ relevance, suitability })) };
  }
}

/** Requirements are read to the last. */
const EVERYTHING = { mayLack: Infinity, mayBeOpen: true };

export type Gain = 'becomeEligible' | 'becomeUnclear' | 'scoreRises';

/** How a lot gains; undefined where it does not. */
export function gainOf(before: AdvisedStanding, after: AdvisedStanding): Gain | undefined {
  if (!isMatch(after)) return undefined;
  const stood = isMatch(before) ? before.eligibility : 'ineligible';
  if (after.eligibility === 'eligible' && stood !== 'eligible') return 'becomeEligible';
  if (stood === 'ineligible') return 'becomeUnclear';
  return after.score > before.score ? 'scoreRises' : undefined;
}

/** Whether a match is less of one afterwards. */
export const isLoss = (before: AdvisedStanding, after: AdvisedStanding): boolean =>
  isMatch(before) && (!isMatch(after) || after.score < before.score);
