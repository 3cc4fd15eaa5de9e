import type { Eligibility, Sentence } from '../answer.js';
import type { Money } from '../money.js';
import type { ProfileSection } from '../vendor.js';
import type { Addition } from './addition.js';

/** Where a vendor stands with a lot, as `score()` says. */
export interface AdvisedStanding {
  readonly eligibility: Eligibility;
  /** Integer 0-100. */
  readonly score: number;
}

/** A lot that gains, before and after. */
export interface LotGain {
  readonly lotId: string;
  readonly before: AdvisedStanding;
  readonly after: AdvisedStanding;
}

/** What an addition does to the lots near a vendor. A lot gains where it is a match afterwards and stands better than before. */
export interface Gains {
  /** All lots that gain; the three counts after it add up to it. */
  readonly lots: number;
  /** Matches of which the vendor is eligible, and was not before. */
  readonly becomeEligible: number;
  /** Matches in which nothing shuts the vendor out any more, though something is still unknown. */
  readonly becomeUnclear: number;
  /** Matches that stand as before, with a higher score. */
  readonly scoreRises: number;
  /** Matches whose score would fall and that gain nothing: a small turnover can do that, and a partner. Not among `lots`. */
  readonly scoreFalls: number;
  /** By how many points the lots that gain rise together; of what was no match before all points count. */
  readonly points: number;
  /** Value of the lots that gain, by currency. */
  readonly value: readonly Money[];
  /** Lots that gain and state no value. */
  readonly lotsWithoutValue: number;
  /** Those that gain most, at most five. */
  readonly examples: readonly LotGain[];
}

/** Something that the vendor could add to its profile if it is true, and what that would do. */
export interface AdvicePiece extends Gains {
  readonly addition: Addition;
}

/** A vendor that would close what is missing. Only open lots that the two may win together gain: `becomeEligible` is `lots`. */
export interface PartnerPiece extends Gains {
  readonly vendorId: string;
}

/** A kind of fact that lots ask for and on which the profile is silent. */
export interface AskedFact {
  readonly kind: string;
  readonly section: ProfileSection;
  readonly label: Sentence;
  /** Relevant lots that ask for it. */
  readonly lots: number;
  /** Those of them whose answer is unknown for want of it. */
  readonly open: number;
  /** Those of them that cannot be won without it. */
  readonly mandatory: number;
}

/** What would raise a vendor's matches. */
export interface VendorAdvice {
  /** Lots that were looked at: those near the vendor's work. */
  readonly lots: number;
  /** Those of them that are relevant: the vendor does this kind of work. */
  readonly relevantLots: number;
  /** Matches of which the vendor is eligible, and those in which something is unknown. */
  readonly eligible: number;
  readonly unclear: number;
  /** Best first: most lots that become eligible, then that open up, then most points; at most 20. */
  readonly pieces: readonly AdvicePiece[];
  /** In the same order, at most five; none where the vendor is not open to teams. */
  readonly partners: readonly PartnerPiece[];
  /** Most silent first. */
  readonly asked: readonly AskedFact[];
  /** False where the work limit was reached: every number is exact, but there may be other additions or partners. */
  readonly complete: boolean;
}
