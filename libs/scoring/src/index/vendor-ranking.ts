import { Placed } from '../facts/placed.js';
import type { Ordered } from '../order.js';
import type { LotProfile } from '../profile/lot-profile.js';
import { saturated, sumFor } from '../relevance.js';
import type { Relevant } from '../teams/relevant.js';
import { BestList } from './best-list.js';
import type { LotReader } from './lot-reader.js';
import { openings } from './openings.js';
import type { PairSink } from './pair-sink.js';
import { type ListName, RankedLists, type Ranking } from './ranked-lists.js';
import { SlotHeap } from './slot-heap.js';
import type { Tuning } from './tuning.js';
import { VendorSearch } from './vendor-search.js';
import type { VendorShelf } from './vendor-shelf.js';

/** Ranks the vendors of a lot. */
export class VendorRanking {
  private readonly search: VendorSearch;

  constructor(
    private readonly shelf: VendorShelf,
    private readonly tuning: Tuning,
  ) {
    this.search = new VendorSearch(shelf, tuning);
  }

  /** The best `k` of each list that is wanted. */
  of(profile: LotProfile, reader: LotReader, k: number, wanted: readonly ListName[]): Ranking {
    const lists = new RankedLists(k, wanted);
    if (k === Infinity) {
      this.every(profile, reader, lists);
      return lists.ranking();
    }
    const { search } = this;
    search.begin(profile);
    const read = this.readSome(reader, lists, this.tuning.triesPerPlace * k);
    const least = reader.sumForScore(leastOf(lists, reader));
    search.admit(least);
    search.complete(least);
    if (reader.hasMandatory) this.keepPossible(reader, lists);
    this.readBest(reader, lists, read);
    return lists.ranking();
  }

  /** Hands over every vendor that may be a match or a near miss, in no order. */
  every(profile: LotProfile, reader: LotReader, sink: PairSink): void {
    const { search, shelf } = this;
    search.begin(profile);
    search.admit(reader.leastSum);
    search.complete(reader.leastSum);
    for (const slot of search.found) {
      if (shelf.at(slot) !== undefined) sink.consider(reader, shelf.facts, slot, search.sumOf(slot));
    }
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
      const relevance = reader.relevanceOf(search.sumOf(slot));
      if (100 * relevance < best.least) break;
      if (vendor === undefined) continue;
      const suitability = reader.suitabilityOf(this.shelf.facts, slot);
      best.offer({ lotId: reader.lotId, vendorId: vendor.id, relevance, suitability });
    }
    return best.sorted();
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

  /**
   * Reads vendors that have most of the rarest terms, until the lists are full or `most` were tried: the scores that they
   * bring leave out most postings of common terms. Who could only enter a list that is full already is left for later.
   */
  private readSome(reader: LotReader, lists: RankedLists, most: number): ReadonlySet<number> {
    const { search, shelf } = this;
    search.admit(reader.leastSum, this.tuning.postingsFirst);
    const read = new Set<number>();
    const heap = new SlotHeap(search.found.slice(), search.values);
    search.prepareWalk();
    for (let tries = 0; tries < most && leastOf(lists, reader) === -Infinity; tries += 1) {
      const slot = heap.take();
      if (slot < 0) break;
      if (shelf.at(slot) === undefined) continue;
      const sought = openings(lists.isOpen('ineligible'), lists.isOpen('unclear'));
      if (reader.entry(shelf.facts, slot, sought) === undefined) continue;
      read.add(slot);
      lists.consider(reader, shelf.facts, slot, search.wholeSum(slot));
    }
    search.endWalk();
    return read;
  }

  /** Leaves out whom a mandatory requirement keeps out of the lists that its sum could still enter. */
  private keepPossible(reader: LotReader, lists: RankedLists): void {
    const { facts } = this.shelf;
    const least = {
      eligible: reader.sumForScore(lists.least('eligible')),
      unclear: reader.sumForScore(lists.least('unclear')),
      ineligible: reader.sumForScore(lists.least('ineligible')),
    };
    this.search.keep((slot, sum) => {
      const entry = reader.entry(facts, slot, openings(sum >= least.ineligible, sum >= least.unclear));
      return entry !== undefined && sum >= least[entry.eligibility];
    });
  }

  /** Reads vendors by falling relevance until none that is left could enter a list. */
  private readBest(reader: LotReader, lists: RankedLists, alreadyRead: ReadonlySet<number>): void {
    const { search, shelf } = this;
    const heap = new SlotHeap(search.found, search.values);
    for (let slot = heap.take(); slot >= 0; slot = heap.take()) {
      const sum = search.sumOf(slot);
      if (100 * reader.relevanceOf(sum) < leastOf(lists, reader)) return;
      if (alreadyRead.has(slot) || shelf.at(slot) === undefined) continue;
      lists.consider(reader, shelf.facts, slot, sum);
    }
  }
}

/** No exact score below this can enter any list of the lot: without mandatory requirements all vendors are eligible. */
function leastOf(lists: RankedLists, reader: LotReader): number {
  const eligible = lists.least('eligible');
  return reader.hasMandatory
    ? Math.min(eligible, lists.least('unclear'), lists.least('ineligible'))
    : eligible;
}
