import type { AdvisedLot, AdviceScope } from '../advice/advice-question.js';
import { adviseVendor } from '../advice/advise-vendor.js';
import type { VendorAdvice } from '../advice/vendor-advice.js';
import type { Answer } from '../answer.js';
import { exactScore } from '../exact-score.js';
import { Placed } from '../facts/placed.js';
import { finish } from '../finish.js';
import { TEAM_RELEVANCE_FLOOR } from '../match-rule.js';
import type { Day, Lot } from '../lot.js';
import type { LotProfile } from '../profile/lot-profile.js';
import { readPair } from '../reading.js';
import { NEAR_MISS_RELEVANCE_FLOOR } from '../match-rule.js';
import { checkMarket } from '../market-check/check-market.js';
import type { MarketCheck } from '../market-check/market-check.js';
import { type Rules, rulesUnder } from '../rules.js';
import type { Statistics } from '../statistics/statistics.js';
import { isSuggested } from '../teams/is-suggested.js';
import { relevantOf } from '../teams/relevant-of.js';
import { suggestTeams } from '../teams/suggest-teams.js';
import type { TeamSuggestions } from '../teams/team.js';
import type { Vendor } from '../vendor.js';
import { LotReader } from './lot-reader.js';
import { LotShelf } from './lot-shelf.js';
import type { PairSink } from './pair-sink.js';
import { Pairs } from './pairs.js';
import { EVERY_LIST, type ListName, RankedLists, type Ranking } from './ranked-lists.js';
import { type Tuning, TUNING } from './tuning.js';
import { VendorRanking } from './vendor-ranking.js';
import { VendorShelf } from './vendor-shelf.js';

/** A vendor and its score for a lot, before rounding. */
export interface Nearest {
  readonly vendorId: string;
  /** 0-100. */
  readonly exactScore: number;
}

/**
 * Vendors and lots in memory, each found by its terms. Its lists are those that `score()` of every pair, kept by `isMatch` and
 * `isNearMiss` and sorted by `compareAnswers`, would give, to the last bit: bounds only leave out what cannot enter. New
 * statistics need a new index.
 */
export class ScoringIndex {
  private readonly rules: Rules;
  private readonly vendors: VendorShelf;
  private readonly lots: LotShelf;
  /** Lots that take no responses any more: nobody is matched with them, and advice counts them. */
  private readonly pastLots: LotShelf;
  private readonly readers = new WeakMap<LotProfile, LotReader>();
  private readonly rank: VendorRanking;

  constructor(statistics: Statistics, tuning: Tuning = TUNING) {
    this.rules = rulesUnder(statistics);
    this.vendors = new VendorShelf(this.rules.codes, tuning.waste);
    this.lots = new LotShelf(tuning.waste);
    this.pastLots = new LotShelf(tuning.waste);
    this.rank = new VendorRanking(this.vendors, tuning);
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

  /** Bytes that the vendors' postings take, both ways; what vendors state comes on top. */
  get postingBytes(): number {
    return this.vendors.bytes;
  }

  /** Adds a vendor, or changes the one with its id. */
  putVendor(vendor: Vendor): void {
    this.vendors.put(this.rules.readVendor(vendor));
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
    this.lots.put(this.rules.readLot(lot));
  }

  /** Takes a lot out; false where it was not in. */
  removeLot(lotId: string): boolean {
    return this.lots.remove(lotId);
  }

  /** Adds a lot that is not open any more, or changes the one with its id; only advice looks at it. */
  putPastLot(lot: Lot): void {
    this.pastLots.put(this.rules.readLot(lot));
  }

  /** Takes such a lot out; false where it was not in. */
  removePastLot(lotId: string): boolean {
    return this.pastLots.remove(lotId);
  }

  /**
   * The best `k` of each list for a lot, which need not be in the index. `Infinity` for every match and near miss.
   *
   * @param asOf the day on which certificates and references are judged where the lot names none
   * @param lists which lists are wanted; the others come empty, and less is read for them
   */
  topVendors(lot: Lot, k: number, asOf: Day, lists: readonly ListName[] = EVERY_LIST): Ranking {
    const profile = this.profileOf(lot);
    return this.rank.of(profile, this.readerOf(profile, asOf), k, lists);
  }

  /** Every match and near miss of a lot, which need not be in the index, in no order. */
  pairsOfLot(lot: Lot, asOf: Day): Pairs {
    const pairs = new Pairs();
    const profile = this.profileOf(lot);
    this.rank.every(profile, this.readerOf(profile, asOf), pairs);
    return pairs;
  }

  /**
   * The best `k` of all vendors that are relevant to a lot at all, whatever the floors of a match and whether or not they are
   * eligible: for measuring how good the order is.
   */
  nearestVendors(lot: Lot, k: number, asOf: Day): Nearest[] {
    const profile = this.rules.readLot(lot);
    return this.rank
      .nearest(profile, this.readerOf(profile, asOf), k)
      .map((pair) => ({ vendorId: pair.vendorId, exactScore: exactScore(pair) }));
  }

  /** What the requirements of a lot, which need not be in the index, do to the vendors that do its kind of work. */
  marketCheck(lot: Lot, asOf: Day): MarketCheck {
    const relevant = this.rank.withSums(this.rules.readLot(lot), NEAR_MISS_RELEVANCE_FLOOR);
    return checkMarket(
      lot,
      relevant.map(({ placed }) => placed),
      this.rules,
      asOf,
    );
  }

  /** The best `k` lots of each list for a vendor, which need not be in the index. */
  lotsFor(vendor: Vendor, k: number, asOf: Day): Ranking {
    const lists = new RankedLists(k);
    this.everyLot(vendor, asOf, lists);
    return lists.ranking();
  }

  /** Every match and near miss of a vendor, which need not be in the index, in no order. */
  pairsOfVendor(vendor: Vendor, asOf: Day): Pairs {
    const pairs = new Pairs();
    this.everyLot(vendor, asOf, pairs);
    return pairs;
  }

  /**
   * The smallest sets of up to four vendors of the index, open to teams and not hidden, that together meet every mandatory
   * requirement of a lot: at most 20, best first by the score of `mergeMembers`. Vendors that need no partner are in none.
   *
   * @param vendor who must be a member, whether or not it is relevant by itself, hidden, or in the index
   */
  teams(lot: Lot, asOf: Day, vendor?: Vendor): TeamSuggestions {
    const profile = this.rules.readLot(lot);
    const market = this.rank
      .withSums(profile, TEAM_RELEVANCE_FLOOR)
      .filter(({ placed: { vendor: other } }) => isSuggested(other) && other.id !== vendor?.id);
    const fixed = vendor && relevantOf(profile, this.rules.readVendor(vendor), this.rules.codes);
    return suggestTeams({ profile, reader: this.readerOf(profile, asOf), rules: this.rules, market, fixed });
  }

  /**
   * What would raise the matches of a vendor, which need not be in the index, over its lots, open and past ones; what
   * `vendorAdvice` says of the same lots and vendors.
   */
  advice(vendor: Vendor, scope: AdviceScope): VendorAdvice {
    return adviseVendor({
      ...scope,
      vendor,
      rules: this.rules,
      lots: this.lotsNear(vendor, scope),
      market: (lot) =>
        this.rank
          .withSums(lot, TEAM_RELEVANCE_FLOOR)
          .filter(({ placed: { vendor: other } }) => isSuggested(other) && other.id !== vendor.id),
    });
  }

  private *lotsNear(vendor: Vendor, { asOf, counts, isOpen }: AdviceScope): Generator<AdvisedLot> {
    const { impacts } = this.rules.readVendor(vendor);
    for (const shelf of [this.lots, this.pastLots]) {
      for (const [profile, sum] of shelf.sharing(impacts)) {
        const { id } = profile.lot;
        if (!counts(id)) continue;
        const reader = this.readerOf(profile, asOf);
        if (reader.relevanceOf(sum) < TEAM_RELEVANCE_FLOOR) continue;
        yield { profile, reader, open: shelf === this.lots && isOpen(id) };
      }
    }
  }

  /** Everything about one pair, neither of which need be in the index: what `score()` says. */
  explain(lot: Lot, vendor: Vendor, asOf: Day): Answer {
    const { rules } = this;
    return finish(readPair(rules.readLot(lot), rules.readVendor(vendor), rules, asOf), rules, asOf);
  }

  private everyLot(vendor: Vendor, asOf: Day, sink: PairSink): void {
    const profile = this.rules.readVendor(vendor);
    const { facts, slot } = Placed.alone(profile, this.rules.codes);
    for (const [lot, sum] of this.lots.sharing(profile.impacts)) {
      sink.consider(this.readerOf(lot, asOf), facts, slot, sum);
    }
  }

  private profileOf(lot: Lot): LotProfile {
    const known = this.lots.find(lot.id);
    return known?.lot === lot ? known : this.rules.readLot(lot);
  }

  private readerOf(profile: LotProfile, asOf: Day): LotReader {
    const known = this.readers.get(profile);
    if (known?.asOf === asOf) return known;
    const reader = new LotReader(profile, this.rules, asOf);
    this.readers.set(profile, reader);
    return reader;
  }
}
