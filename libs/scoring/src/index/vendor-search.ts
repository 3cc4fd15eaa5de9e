import type { LotProfile } from '../profile/lot-profile.js';
import { IMPACT_STEPS } from '../profile/precision.js';
import type { LotTerm } from '../profile/term.js';
import { Sums } from './sums.js';
import type { Postings } from './postings.js';
import type { Tuning } from './tuning.js';
import type { VendorShelf } from './vendor-shelf.js';

/** A term of the lot that vendors have. */
interface Asked {
  readonly termId: number;
  readonly postings: Postings<Uint16Array>;
  /** What one step of impact adds. */
  readonly factor: number;
  /** The most that the term adds to any vendor's sum. */
  readonly most: number;
}

/**
 * Adds up what vendors have of a lot's terms. Terms that add most are read first; once what is left could not bring a vendor
 * to the least sum any more, the others only add to vendors already found. All sums are exact (`precision.ts`), so bounds are
 * too, and a sum does not depend on the order in which it was made.
 */
export class VendorSearch {
  private readonly sums = new Sums();
  /** By term: the place of its factor in `factors`. */
  private places = new Uint16Array(0);
  private factors = new Float64Array(1);
  private finding: Asked[] = [];
  private refining: Asked[] = [];
  /** How many of `finding` were read, and the most that everything unread could add. */
  private read = 0;
  private rest = 0;

  constructor(
    private readonly shelf: VendorShelf,
    private readonly tuning: Pick<Tuning, 'walk' | 'lookUp' | 'rare'>,
  ) {}

  /** Slots with a sum, in no order; valid until the next search. */
  get found(): Int32Array {
    return this.sums.touched.subarray(0, this.sums.count);
  }

  /** Sums by slot. */
  get values(): Float64Array {
    return this.sums.values;
  }

  sumOf(slot: number): number {
    return this.sums.values[slot] ?? 0;
  }

  /** Begins a search; nothing is read yet. */
  begin({ terms, refinements }: LotProfile): void {
    this.finding = this.asked(terms).sort((a, b) => b.most - a.most);
    this.refining = this.asked(refinements);
    this.rest = [...this.finding, ...this.refining].reduce((sum, { most }) => sum + most, 0);
    this.read = 0;
    this.sums.begin(this.shelf.end);
  }

  /** Reads terms while an unknown vendor could reach `least` by the unread ones, and fewer than `budget` postings are read. */
  admit(least: number, budget = Infinity): void {
    let spent = 0;
    for (; this.read < this.finding.length && this.rest >= least && spent < budget; this.read += 1) {
      const { postings, factor, most } = this.finding[this.read] as Asked;
      this.sums.admit(postings.slots, postings.values, postings.length, factor);
      spent += postings.length;
      this.rest -= most;
    }
  }

  /** Leaves the vendors that can reach `least`, with their whole sums. No vendor is admitted afterwards. */
  complete(least: number): void {
    const unread = [...this.finding.slice(this.read), ...this.refining].sort((a, b) => b.most - a.most);
    for (const [place, asked] of unread.entries()) {
      this.sums.drop(Math.max(least - this.rest, Number.MIN_VALUE));
      const left = unread.slice(place);
      if (this.sums.count * this.tuning.walk < left.reduce((sum, one) => sum + this.costOf(one), 0)) {
        this.walk(left);
        break;
      }
      this.extend(asked);
      this.rest -= asked.most;
    }
    this.read = this.finding.length;
    this.rest = 0;
    this.sums.drop(Math.max(least, Number.MIN_VALUE));
  }

  /** Leaves out more of those found. */
  keep(isKept: (slot: number, sum: number) => boolean): void {
    this.sums.keep(isKept);
  }

  /** The whole sum of a vendor that was found, whatever was read so far. */
  wholeSum(slot: number): number {
    return this.sumOf(slot) + this.walkOne(slot);
  }

  /** Makes `wholeSum` ready for what is unread now. */
  prepareWalk(): void {
    this.setWeights([...this.finding.slice(this.read), ...this.refining]);
  }

  endWalk(): void {
    this.clearWeights([...this.finding.slice(this.read), ...this.refining]);
  }

  private extend({ postings, factor }: Asked): void {
    const { sums, shelf } = this;
    if (this.isLookedUp(postings)) sums.extendBy(postings.columnFor(shelf.end), factor);
    else sums.extend(postings.slots, postings.values, postings.length, factor);
  }

  /** Whether the vendors found are looked up in the term's column, which is cheaper than to read a long list. */
  private isLookedUp({ length }: Asked['postings']): boolean {
    const { rare, lookUp } = this.tuning;
    return length * rare > this.shelf.end && length > this.sums.count * lookUp;
  }

  /** Postings in a row that cost as much to read as this term. */
  private costOf({ postings }: Asked): number {
    return this.isLookedUp(postings) ? this.sums.count * this.tuning.lookUp : postings.length;
  }

  /** The same as `extend` for each, by way of the vendors' own terms. */
  private walk(unread: readonly Asked[]): void {
    this.setWeights(unread);
    const { values, touched, count } = this.sums;
    for (let place = 0; place < count; place += 1) {
      const slot = touched[place] as number;
      values[slot] = (values[slot] as number) + this.walkOne(slot);
    }
    this.clearWeights(unread);
  }

  private walkOne(slot: number): number {
    const { places, factors } = this;
    const { items } = this.shelf.terms;
    const end = this.shelf.terms.endOf(slot);
    let sum = 0;
    for (let at = this.shelf.terms.startOf(slot); at < end; at += 2) {
      const place = places[items[at] as number] as number;
      if (place > 0) sum += (factors[place] as number) * (items[at + 1] as number);
    }
    return sum;
  }

  private setWeights(asked: readonly Asked[]): void {
    if (this.places.length < this.shelf.termCount) {
      this.places = new Uint16Array(this.shelf.termCount + (this.shelf.termCount >> 2));
    }
    if (this.factors.length <= asked.length) this.factors = new Float64Array(asked.length * 2);
    for (const [place, { termId, factor }] of asked.entries()) {
      this.places[termId] = place + 1;
      this.factors[place + 1] = factor;
    }
  }

  private clearWeights(asked: readonly Asked[]): void {
    for (const { termId } of asked) this.places[termId] = 0;
  }

  private asked(terms: readonly LotTerm[]): Asked[] {
    return terms.flatMap(({ key, weight }) => {
      const termId = this.shelf.termId(key);
      const postings = termId === undefined ? undefined : this.shelf.list(termId);
      if (termId === undefined || postings === undefined || weight === 0) return [];
      const factor = weight / IMPACT_STEPS;
      return [{ termId, postings, factor, most: factor * postings.most }];
    });
  }
}
