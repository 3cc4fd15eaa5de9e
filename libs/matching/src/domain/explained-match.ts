import type { Answer, Eligibility, Sentence } from '#scoring';
import type { MatchMark } from './match-mark.js';

/** The other side of a pair: name and class of a vendor. */
export interface MatchedVendor {
  readonly vendorId: string;
  readonly name: string;
  readonly kind: string;
  readonly sizeClass: string;
}

/** The other side of a pair: an open lot. */
export interface MatchedLot {
  readonly lotId: string;
  readonly tenderId: string;
  readonly lotTitle: string;
  readonly tenderTitle: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly deadline: Date;
  readonly value?: { readonly minor: number; readonly currency: string };
  readonly areas: readonly string[];
}

/** One line of a list. */
export interface MatchLine {
  readonly eligibility: Eligibility;
  /** 0-100. */
  readonly score: number;
  /** Mandatory requirements that are not met. */
  readonly missing: number;
  readonly reason: Sentence;
  readonly scoringVersion: string;
  readonly asOf: string;
}

export type VendorLine = MatchLine & MatchedVendor;
/** A line of a vendor's list, with what the vendor said of it. */
export type LotLine = MatchLine & MatchedLot & { readonly mark?: MatchMark };

/** The whole answer for one pair. */
export interface ExplainedMatch {
  readonly vendor: MatchedVendor;
  readonly lot: MatchedLot;
  readonly answer: Answer;
  readonly reason: Sentence;
}
