import { type FactCodes, Facts } from '../facts/facts.js';
import { Segments } from '../facts/segments.js';
import type { VendorProfile } from '../profile/vendor-profile.js';
import { impactSteps } from '../profile/precision.js';
import { impactPostings, type Postings } from './postings.js';
import type { Vendor } from '../vendor.js';
import { Slots } from './slots.js';

/** Vendors by term, and each vendor's terms. A change takes a new slot, so it costs what the vendor's own terms cost. */
export class VendorShelf {
  private readonly termIds = new Map<string, number>();
  private readonly lists: Postings<Uint16Array>[] = [];
  private readonly slots = new Slots<Vendor>();
  readonly facts: Facts;
  /** By slot: pairs of a term's id and the impact in steps. */
  readonly terms = new Segments();

  constructor(
    codes: FactCodes,
    private readonly leastWaste: number,
  ) {
    this.facts = new Facts(codes);
  }

  get size(): number {
    return this.slots.size;
  }

  get end(): number {
    return this.slots.end;
  }

  /** How many different terms there are. */
  get termCount(): number {
    return this.lists.length;
  }

  at(slot: number): Vendor | undefined {
    return this.slots.at(slot);
  }

  find(id: string): Vendor | undefined {
    return this.slots.find(id);
  }

  termId(key: string): number | undefined {
    return this.termIds.get(key);
  }

  list(termId: number): Postings<Uint16Array> | undefined {
    return this.lists[termId];
  }

  put(profile: VendorProfile): void {
    const slot = this.slots.put(profile.vendor.id, profile.vendor);
    this.facts.put(slot, profile);
    const terms = new Int32Array(2 * profile.impacts.size);
    let place = 0;
    for (const [key, impact] of profile.impacts) {
      const termId = this.idOf(key);
      const steps = impactSteps(impact);
      this.lists[termId]?.add(slot, steps);
      terms[place++] = termId;
      terms[place++] = steps;
    }
    this.terms.put(slot, terms);
    this.sweep();
  }

  remove(id: string): boolean {
    const removed = this.slots.remove(id);
    this.sweep();
    return removed;
  }

  /** Bytes of the postings, both ways. */
  get bytes(): number {
    const lists = this.lists.reduce((sum, list) => sum + list.bytes, 0);
    return lists + this.terms.bytes;
  }

  private idOf(key: string): number {
    const known = this.termIds.get(key);
    if (known !== undefined) return known;
    const termId = this.lists.push(impactPostings()) - 1;
    this.termIds.set(key, termId);
    return termId;
  }

  private sweep(): void {
    const { waste, size } = this.slots;
    if (waste < this.leastWaste || waste * 4 < size) return;
    const isUsed = (slot: number): boolean => this.slots.at(slot) !== undefined;
    for (const list of this.lists) list.keep(isUsed);
    this.slots.reclaim();
  }
}
