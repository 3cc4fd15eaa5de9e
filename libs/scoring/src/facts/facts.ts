import { branchOf } from '../cpv/branch.js';
import type { AreaPath } from '../lot.js';
import type { Money } from '../money.js';
import type { VendorProfile } from '../profile/vendor-profile.js';
import type { Statement } from '../requirements/requirement-kind.js';
import type { ProfileSection, Reference, Vendor } from '../vendor.js';
import { type AreaReach, reachesAmong } from './area-reach.js';
import { branchNumber } from './branch-range.js';
import { certificateFields } from './certificates.js';
import { Codes } from './codes.js';
import { Column } from './column.js';
import { SECTION_BITS } from './sections.js';
import { numberSegments, wholeSegments } from './segments.js';
import { branchesOfWork, workFields } from './works.js';

/** The numbers that stand for texts in columns; both sides of a pair must use the same. */
export class FactCodes {
  /** Schemes, currencies and target groups. */
  readonly texts = new Codes();
  readonly places = new Codes();
  readonly reachOf: (asked: AreaPath) => AreaReach = reachesAmong(this.places);
}

/**
 * What vendors state, in columns by slot: judging many vendors goes from one to the next anywhere in memory, and a column is
 * small enough to stay near the processor where the vendors themselves are not.
 */
export class Facts {
  readonly areas = wholeSegments();
  readonly workedIn = wholeSegments();
  readonly targetGroups = wholeSegments();
  /** Branches of capabilities. */
  readonly stated = wholeSegments();
  /** Branches of references, in their order. */
  readonly branches = wholeSegments();
  /** See `WORK`. */
  readonly works = numberSegments();
  /** The largest piece of work in each currency: smallest units and currency. */
  readonly largest = numberSegments();
  /** See `CERTIFICATE`. */
  readonly certificates = wholeSegments();
  /** NaN where it is not stated. */
  readonly headcount = new Column();
  /** Smallest units; NaN where it is not stated. */
  readonly turnover = new Column();
  readonly currency = new Column();
  private readonly complete = new Column();
  private readonly profiles: Pick<VendorProfile, 'vendor' | 'statements'>[] = [];

  constructor(private readonly codes: FactCodes) {}

  /** @throws RangeError where the slot was never filled */
  vendorAt(slot: number): Vendor {
    return this.profileAt(slot).vendor;
  }

  /** The words of each of the vendor's capabilities and references. */
  statementsAt(slot: number): readonly Statement[] {
    return this.profileAt(slot).statements();
  }

  isComplete(slot: number, section: ProfileSection): boolean {
    return (this.complete.at(slot) & SECTION_BITS[section]) !== 0;
  }

  put(slot: number, { vendor, statements }: Pick<VendorProfile, 'vendor' | 'statements'>): void {
    this.profiles[slot] = { vendor, statements };
    const { references, turnover } = vendor;
    const { texts, places } = this.codes;
    const placesOf = (paths: readonly AreaPath[]): number[] => paths.map((path) => places.of(path));
    this.areas.put(slot, placesOf(vendor.areas));
    this.workedIn.put(slot, placesOf([...new Set(references.flatMap(({ areas }) => areas))]));
    this.targetGroups.put(slot, groupsOf(vendor, texts));
    this.stated.put(slot, statedBranches(vendor));
    this.branches.put(slot, references.flatMap(branchesOfWork));
    this.works.put(
      slot,
      references.flatMap((reference) => workFields(reference, texts)),
    );
    this.largest.put(slot, largestOf(references, texts));
    this.certificates.put(
      slot,
      vendor.certificates.flatMap((certificate) => certificateFields(certificate, texts)),
    );
    this.headcount.put(slot, vendor.headcount ?? NaN);
    this.turnover.put(slot, turnover?.minor ?? NaN);
    this.currency.put(slot, turnover === undefined ? 0 : texts.of(turnover.currency));
    this.complete.put(
      slot,
      vendor.complete.reduce((bits, section) => bits | SECTION_BITS[section], 0),
    );
  }

  private profileAt(slot: number): Pick<VendorProfile, 'vendor' | 'statements'> {
    const profile = this.profiles[slot];
    if (profile === undefined) throw new RangeError(`no vendor was put into slot ${String(slot)}`);
    return profile;
  }
}

const statedBranches = ({ capabilities }: Vendor): number[] =>
  capabilities.flatMap(({ cpv }) => cpv.flatMap((code) => branchOf(code) ?? []).map(branchNumber));

/** Its own and those of its references, each once. */
const groupsOf = ({ targetGroups, references }: Vendor, texts: Codes): number[] =>
  [...new Set([...targetGroups, ...references.flatMap((reference) => reference.targetGroups)])].map((group) =>
    texts.of(group),
  );

function largestOf(references: readonly Reference[], texts: Codes): number[] {
  const largest = new Map<string, Money>();
  for (const { value } of references) {
    if (value !== undefined && value.minor > (largest.get(value.currency)?.minor ?? -Infinity)) {
      largest.set(value.currency, value);
    }
  }
  return [...largest.values()].flatMap(({ minor, currency }) => [minor, texts.of(currency)]);
}
