import type { LotProfile } from '../profile/lot-profile.js';
import { type Postings, weightPostings } from './postings.js';
import { Slots } from './slots.js';
import { Sums } from './sums.js';

/** Lots by term. */
export class LotShelf {
  private readonly slots = new Slots<LotProfile>();
  private readonly terms = new Map<string, Postings<Float64Array>>();
  private readonly refinements = new Map<string, Postings<Float64Array>>();
  private readonly sums = new Sums();

  constructor(private readonly leastWaste: number) {}

  get size(): number {
    return this.slots.size;
  }

  find(id: string): LotProfile | undefined {
    return this.slots.find(id);
  }

  put(profile: LotProfile): void {
    const slot = this.slots.put(profile.lot.id, profile);
    for (const { key, weight } of profile.terms) listOf(this.terms, key).add(slot, weight);
    for (const { key, weight } of profile.refinements) listOf(this.refinements, key).add(slot, weight);
    this.sweep();
  }

  remove(id: string): boolean {
    const removed = this.slots.remove(id);
    this.sweep();
    return removed;
  }

  /** Every lot that shares a term with a vendor's impacts, with the sum of weights times impacts. */
  *sharing(impacts: ReadonlyMap<string, number>): Generator<readonly [LotProfile, number]> {
    const { sums } = this;
    sums.begin(this.slots.end);
    for (const [key, impact] of impacts) {
      const list = this.terms.get(key);
      if (list !== undefined) sums.admit(list.slots, list.values, list.length, impact);
    }
    for (const [key, impact] of impacts) {
      const list = this.refinements.get(key);
      if (list !== undefined) sums.extend(list.slots, list.values, list.length, impact);
    }
    for (const slot of sums.touched.slice(0, sums.count)) {
      const profile = this.slots.at(slot);
      if (profile !== undefined) yield [profile, sums.values[slot] ?? 0];
    }
  }

  private sweep(): void {
    const { waste, size } = this.slots;
    if (waste < this.leastWaste || waste * 4 < size) return;
    const isUsed = (slot: number): boolean => this.slots.at(slot) !== undefined;
    for (const lists of [this.terms, this.refinements]) {
      for (const [key, list] of lists) {
        list.keep(isUsed);
        if (list.length === 0) lists.delete(key);
      }
    }
    this.slots.reclaim();
  }
}

function listOf(lists: Map<string, Postings<Float64Array>>, key: string): Postings<Float64Array> {
  const known = lists.get(key) ?? weightPostings();
  lists.set(key, known);
  return known;
}
