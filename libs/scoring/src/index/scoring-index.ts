import type { Answer } from '../answer.js';
import { finish } from '../finish.js';
import type { Day, Lot } from '../lot.js';
import { isMatch, isNearMiss, MATCH_SCORE_FLOOR, NEAR_MISS_RELEVANCE_FLOOR } from '../match-rule.js';
import { compareAnswers } from '../order.js';
import type { LotProfile } from '../profile/lot-profile.js';
import type { VendorProfile } from '../profile/vendor-profile.js';
import { readPair } from '../reading.js';
import { relevanceOf } from '../relevance.js';
import { type Rules, rulesUnder } from '../rules.js';
import type { Statistics } from '../statistics/statistics.js';
import type { Vendor } from '../vendor.js';
import { Shelf } from './shelf.js';

/** What stands on one side of a lot or a vendor, each list best first. */
export interface Ranking {
  /** Matches that meet every mandatory requirement. */
  readonly eligible: readonly Answer[];
  /** Matches of which a mandatory requirement is still unknown. */
  readonly unclear: readonly Answer[];
  /** Relevant pairs that are one or two mandatory requirements away. */
  readonly nearMisses: readonly Answer[];
}

/**
 * Vendors and lots in memory, each found by CPV branch and by word. Its lists are those that `score()` of every pair, kept by
 * `isMatch` and `isNearMiss` and sorted by `compareAnswers`, would give; it only leaves out pairs that share nothing or
 * cannot reach a floor. New statistics need a new index.
 */
export class ScoringIndex {
  private readonly rules: Rules;
  private readonly vendors = new Shelf<VendorProfile>(termsOfVendor);
  private readonly lots = new Shelf<LotProfile>(termsOfLot);

  constructor(statistics: Statistics) {
    this.rules = rulesUnder(statistics);
  }

  /** Version of the rules and statistics that every answer of this index carries. */
  get scoringVersion(): string {
    return this.rules.scoringVersion;
  }

  get vendorCount(): number {
    return this.vendors.size;
  }

  get lotCount(): number {
    return this.lots.size;
  }

  /** Adds a vendor, or changes the one with its id. */
  putVendor(vendor: Vendor): void {
    this.vendors.put(vendor.id, this.rules.readVendor(vendor));
  }

  /** Takes a vendor out; false where it was not in. */
  removeVendor(vendorId: string): boolean {
    return this.vendors.remove(vendorId);
  }

  /**
   * Adds a lot, or changes the one with its id. Its requirements are prepared (`prepareRequirement`).
   *
   * @throws Error on a requirement of a kind that is not known; the index then stays as it was.
   */
  putLot(lot: Lot): void {
    this.lots.put(lot.id, this.rules.readLot(lot));
  }

  /** Takes a lot out; false where it was not in. */
  removeLot(lotId: string): boolean {
    return this.lots.remove(lotId);
  }

  /**
   * The best `k` of each list for a lot, which need not be in the index. `Infinity` for every match and near miss.
   *
   * @param asOf the day on which certificates and references are judged where the lot names none
   */
  topVendors(lot: Lot, k: number, asOf: Day): Ranking {
    const known = this.lots.get(lot.id);
    const profile = known?.lot === lot ? known : this.rules.readLot(lot);
    const answers = [...this.vendors.sharing(termsOfLot(profile))].flatMap((vendor) =>
      this.answer(profile, vendor, asOf),
    );
    return ranked(answers, k);
  }

  /** The best `k` lots of each list for a vendor, which need not be in the index. */
  lotsFor(vendor: Vendor, k: number, asOf: Day): Ranking {
    const known = this.vendors.get(vendor.id);
    const profile = known?.vendor === vendor ? known : this.rules.readVendor(vendor);
    const answers = [...this.lots.sharing(termsOfVendor(profile))].flatMap((lot) =>
      this.answer(lot, profile, asOf),
    );
    return ranked(answers, k);
  }

  /** The answer of a pair, unless its relevance alone keeps it out of every list. */
  private answer(lot: LotProfile, vendor: VendorProfile, asOf: Day): Answer[] {
    const relevance = relevanceOf(lot, vendor);
    const mayMatch = Math.round(100 * relevance) >= MATCH_SCORE_FLOOR;
    if (!mayMatch && relevance < NEAR_MISS_RELEVANCE_FLOOR) return [];
    return [finish(readPair(lot, vendor, this.rules, asOf, relevance), this.rules, asOf)];
  }
}

function ranked(answers: readonly Answer[], k: number): Ranking {
  const best = (keep: (answer: Answer) => boolean): Answer[] =>
    answers.filter(keep).sort(compareAnswers).slice(0, k);
  return {
    eligible: best((answer) => answer.eligibility === 'eligible' && isMatch(answer)),
    unclear: best((answer) => answer.eligibility === 'unclear' && isMatch(answer)),
    nearMisses: best(isNearMiss),
  };
}

const termsOfVendor = (profile: VendorProfile): string[] => [...profile.impacts.keys()];

const termsOfLot = (profile: LotProfile): string[] => profile.terms.map(({ key }) => key);
