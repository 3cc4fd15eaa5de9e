import type { LotReader } from '../index/lot-reader.js';
import type { Day } from '../lot.js';
import type { LotProfile } from '../profile/lot-profile.js';
import type { Rules } from '../rules.js';
import type { Relevant } from '../teams/relevant.js';
import type { Vendor } from '../vendor.js';

/** A lot read once, for many vendors. */
export interface AdvisedLot {
  readonly profile: LotProfile;
  readonly reader: LotReader;
  /** Whether it takes responses still: only such lots bring partners together. */
  readonly open: boolean;
}

/** Which lots are looked at, and on which days. */
export interface AdviceScope {
  /** The day on which certificates and references are judged where a lot names none. */
  readonly asOf: Day;
  /** A day before every deadline of the lots, and less than a year before. */
  readonly workDay: Day;
  /** Whether a lot counts, by its id. */
  readonly counts: (lotId: string) => boolean;
  /** Whether a lot takes responses still, by its id. */
  readonly isOpen: (lotId: string) => boolean;
  readonly steps?: number;
}

/** What the advice is about. */
export interface AdviceQuestion extends Omit<AdviceScope, 'counts' | 'isOpen'> {
  readonly vendor: Vendor;
  /** Lots that count; those far from the vendor's work are left out. */
  readonly lots: Iterable<AdvisedLot>;
  /** Vendors near a lot that may be suggested as partners, this one not among them. */
  readonly market: (lot: LotProfile) => readonly Relevant[];
  readonly rules: Rules;
}
