import { Placed } from '../facts/placed.js';
import type { Ordered } from '../order.js';
import type { LotProfile } from '../profile/lot-profile.js';
import { saturated, sumFor } from '../relevance.js';
import { BestList } from './best-list.js';
import { LEAST_RELEVANCE } from './least-relevance.js';
import type { Relevant } from '../teams/relevant.js';
import type { LotReader } from './lot-reader.js';
import { type ListName, RankedLists, type Ranking } from './ranked-lists.js';
import { SlotHeap } from './slot-heap.js';
import type { Tuning } from './tuning.js';
import { VendorSearch } from './vendor-search.js';
import type { VendorShelf } from './vendor-shelf.js';

const NOBODY: ReadonlySet<number> = new Set();

/** Ranks the vendors of a lot. */
export class VendorRanking {
  private readonly search: VendorSearch;

  constructor(
    private readonly shelf: VendorShelf,
    private readonly tuning: Tuning,
  ) {
    this.search = new VendorSearch(shelf, tuning);
  }

  of(profile: LotProfile, reader: LotReader, k: number, wanted: readonly ListName[]): Ranking {
    const { search } = this;
    const lists = new RankedLists(k, wanted);
    const floor = sumFor(LEAST_RELEVANCE, profile.attainable);
    search.begin(profile);
    const read =
      k === Infinity
        ? NOBODY
        : this.readSome(profile, reader, lists, { floor, most: this.tuning.triesPerPlace * k });
    const needed = sumFor(Math.max(0, leastOf(lists, reader) / 100), profile.attainable);
    const least = Math.max(floor, needed);
    search.admit(least);
    search.complete(least);
    if (k === Infinity) {
      for (const slot of search.found) this.read(slot, search.sumOf(slot), profile, reader, lists);
    } else {
      this.readBest(profile, reader, lists, read);
    }
    return lists.ranking();
  }

  /** The best `k` of all vendors that share a term, whatever their eligibility and score. */
  nearest(profile: LotProfile, reader: LotReader, k: number): Ordered[] {
    const { search } = this;
    search.begin(profile);
    search.admit(Number.MIN_VALUE);
    search.complete(Number.MIN_VALUE);
    const best = new BestList<Ordered>(k);
    const heap = new SlotHeap(search.found, search.values);
    for (let slot = heap.take(); slot >= 0; slot = heap.take()) {
      const vendor = this.shelf.at(slot);
      const relevance = saturated(search.sumOf(slot), profile.attainable);
      if (100 * relevance < best.least) break;
      if (vendor === undefined) continue;
      const suitability = reader.suitabilityOf(this.shelf.facts, slot);
      best.offer({ lotId: profile.lot.id, vendorId: vendor.id, relevance, suitability });
    }
    return best.sorted();
  }

  /**
   * Reads vendors that have most of the rarest terms, until the lists are full or enough were tried: the scores that they
   * bring leave out most postings of common terms.
   */
  private readSome(
    profile: LotProfile,
    reader: LotReader,
    lists: RankedLists,
    { floor, most }: { readonly floor: number; readonly most: number },
  ): ReadonlySet<number> {
    const { search } = this;
    search.admit(floor, this.tuning.postingsFirst);
    const read = new Set<number>();
    const heap = new SlotHeap(search.found.slice(), search.values);
    search.prepareWalk();
    while (read.size < most && leastOf(lists, reader) === -Infinity) {
      const slot = heap.take();
      if (slot < 0) break;
      read.add(slot);
      this.read(slot, search.wholeSum(slot), profile, reader, lists);
    }
    search.endWalk();
    return read;
  }

  /** Vendors whose relevance is at least this, each with the sum of which it comes, in no order. */
  withSums(profile: LotProfile, relevance: number): Relevant[] {
    const { search, shelf } = this;
    const floor = sumFor(relevance, profile.attainable);
    search.begin(profile);
    search.admit(floor);
    search.complete(floor);
    return [...search.found].flatMap((slot) => {
      const sum = search.sumOf(slot);
      const isIn = shelf.at(slot) !== undefined && saturated(sum, profile.attainable) >= relevance;
      return isIn ? [{ placed: new Placed(shelf.facts, slot), sum }] : [];
    });
  }

  /** Reads vendors by falling relevance until none that is left could enter a list. */
  private readBest(
    profile: LotProfile,
    reader: LotReader,
    lists: RankedLists,
    alreadyRead: ReadonlySet<number>,
  ): void {
    const heap = new SlotHeap(this.search.found, this.search.values);
    for (let slot = heap.take(); slot >= 0; slot = heap.take()) {
      const most = 100 * saturated(this.search.sumOf(slot), profile.attainable);
      if (most < leastOf(lists, reader)) return;
      if (alreadyRead.has(slot)) continue;
      this.read(slot, this.search.sumOf(slot), profile, reader, lists);
    }
  }

  private read(slot: number, sum: number, profile: LotProfile, reader: LotReader, lists: RankedLists): void {
    if (this.shelf.at(slot) === undefined) return;
    const { facts } = this.shelf;
    const relevance = saturated(sum, profile.attainable);
    if (relevance < LEAST_RELEVANCE) return;
    const entry = reader.entry(facts, slot, lists.openings(relevance));
    if (entry === undefined || 100 * relevance < lists.least(entry.eligibility)) return;
    const standing = reader.standing(facts, slot, relevance, entry);
    if (standing) lists.offer(standing);
  }
}

/** No exact score below this can enter any list of the lot: without mandatory requirements all vendors are eligible. */
function leastOf(lists: RankedLists, reader: LotReader): number {
  const eligible = lists.least('eligible');
  return reader.hasMandatory
    ? Math.min(eligible, lists.least('unclear'), lists.least('ineligible'))
    : eligible;
}
