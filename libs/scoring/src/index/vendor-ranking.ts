import type { Ordered } from '../order.js';
import type { LotProfile } from '../profile/lot-profile.js';
import { saturated, sumFor } from '../relevance.js';
import { BestList } from './best-list.js';
import { LEAST_RELEVANCE } from './least-relevance.js';
import type { LotReader } from './lot-reader.js';
import { RankedLists, type Ranking } from './ranked-lists.js';
import { SlotHeap } from './slot-heap.js';
import { VendorSearch } from './vendor-search.js';
import type { VendorShelf } from './vendor-shelf.js';

/** Ranks the vendors of a lot. */
export class VendorRanking {
  private readonly search: VendorSearch;

  constructor(private readonly shelf: VendorShelf) {
    this.search = new VendorSearch(shelf);
  }

  of(profile: LotProfile, reader: LotReader, k: number): Ranking {
    const { search } = this;
    const lists = new RankedLists(k);
    const floor = sumFor(LEAST_RELEVANCE, profile.attainable);
    search.begin(profile);
    search.admit(floor);
    search.complete(floor);
    if (k === Infinity) for (const slot of search.found) this.read(slot, profile, reader, lists);
    else this.readBest(profile, reader, lists);
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
      const indexed = this.shelf.at(slot);
      const relevance = saturated(search.sumOf(slot), profile.attainable);
      if (100 * relevance < best.least) break;
      if (indexed === undefined) continue;
      const suitability = reader.suitabilityOf(indexed);
      best.offer({ lotId: profile.lot.id, vendorId: indexed.vendor.id, relevance, suitability });
    }
    return best.sorted();
  }

  /** Reads vendors by falling relevance until none that is left could enter a list. */
  private readBest(profile: LotProfile, reader: LotReader, lists: RankedLists): void {
    const heap = new SlotHeap(this.search.found, this.search.values);
    for (let slot = heap.take(); slot >= 0; slot = heap.take()) {
      const most = 100 * saturated(this.search.sumOf(slot), profile.attainable);
      if (most < leastOf(lists, reader)) return;
      this.read(slot, profile, reader, lists);
    }
  }

  private read(slot: number, profile: LotProfile, reader: LotReader, lists: RankedLists): void {
    const indexed = this.shelf.at(slot);
    if (indexed === undefined) return;
    const relevance = saturated(this.search.sumOf(slot), profile.attainable);
    const entry = reader.entry(indexed, relevance);
    if (entry === undefined || 100 * relevance < lists.least(entry.eligibility)) return;
    const standing = reader.standing(indexed, relevance, entry);
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
