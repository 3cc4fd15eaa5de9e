import type { AreaPath } from '../lot.js';
import type { StatedVendor, Statement } from '../profile/statement.js';
import type { ProfileSection, Vendor } from '../vendor.js';
import { amountAt } from './amount.js';
import { type AreaReach, reachesAmong } from './area-reach.js';
import { Codes } from './codes.js';
import { FactList } from './fact-list.js';
import { FIRST_LIST, HEAD, headOf, listsOf, recordOf } from './fact-record.js';
import { SECTION_BITS } from './sections.js';
import { Segments } from './segments.js';

/** The numbers that stand for texts among facts; both sides of a pair must use the same. */
export class FactCodes {
  /** Schemes, currencies and target groups. */
  readonly texts = new Codes();
  readonly places = new Codes();
  readonly reachOf: (asked: AreaPath) => AreaReach = reachesAmong(this.places);
}

/** A vendor, and what a slot holds of it. */
interface Recorded {
  readonly id: string;
  readonly record: readonly number[];
  readonly stated: StatedVendor;
}

/**
 * What vendors state, by slot, as a record of whole numbers each, all in one array: judging many vendors goes from one to the
 * next anywhere in memory, and so each costs one jump and not one for every fact.
 */
export class Facts {
  private readonly records = new Segments();
  private readonly profiles: StatedVendor[] = [];
  private readonly ids: string[] = [];

  readonly areas = this.list(0);
  /** Places of its references, each once. */
  readonly workedIn = this.list(1);
  /** Its own and those of its references, each once. */
  readonly targetGroups = this.list(2);
  /** See `CERTIFICATE`. */
  readonly certificates = this.list(3);
  /** Branches of capabilities. */
  readonly stated = this.list(4);
  /** Branches of references, in the order of these. */
  readonly branches = this.list(5);
  /** See `WORK`. */
  readonly works = this.list(6);
  /** The largest piece of work in each currency: smallest units (`amountAt`) and currency. */
  readonly largest = this.list(7);

  /** All of these, in the order in which they stand in a record. */
  readonly lists: readonly FactList[] = [
    this.areas,
    this.workedIn,
    this.targetGroups,
    this.certificates,
    this.stated,
    this.branches,
    this.works,
    this.largest,
  ];

  constructor(private readonly codes: FactCodes) {}

  /** @throws RangeError where the slot was never filled */
  vendorAt(slot: number): Vendor {
    return this.profileAt(slot).vendor;
  }

  idAt(slot: number): string {
    return this.ids[slot] ?? '';
  }

  /** The words of each of the vendor's capabilities and references. */
  statementsAt(slot: number): readonly Statement[] {
    return this.profileAt(slot).statements();
  }

  isComplete(slot: number, section: ProfileSection): boolean {
    return (this.completeBits(slot) & SECTION_BITS[section]) !== 0;
  }

  /** -1 where it is not stated. */
  headcount(slot: number): number {
    return this.head(slot, HEAD.headcount);
  }

  /** Smallest units of its currency; NaN where it is not stated. */
  turnover(slot: number): number {
    return amountAt(this.records.items, this.records.startOf(slot) + HEAD.turnover);
  }

  turnoverCurrency(slot: number): number {
    return this.head(slot, HEAD.turnoverCurrency);
  }

  put(slot: number, { vendor, statements }: StatedVendor): void {
    const record = recordOf(headOf(vendor), listsOf(vendor, this.codes), this.codes.texts);
    this.putRecord(slot, { id: vendor.id, record, stated: { vendor, statements } });
  }

  /** Puts a vendor of whom the record is known. */
  putRecord(slot: number, { id, record, stated }: Recorded): void {
    this.profiles[slot] = stated;
    this.ids[slot] = id;
    this.records.put(slot, record);
  }

  /** The sections that are declared complete, as bits. */
  completeBits(slot: number): number {
    return this.head(slot, HEAD.complete);
  }

  private list(place: number): FactList {
    return new FactList(this.records, FIRST_LIST + place);
  }

  private head(slot: number, field: number): number {
    return this.records.items[this.records.startOf(slot) + field] as number;
  }

  private profileAt(slot: number): StatedVendor {
    const profile = this.profiles[slot];
    if (profile === undefined) throw new RangeError(`no vendor was put into slot ${String(slot)}`);
    return profile;
  }
}
