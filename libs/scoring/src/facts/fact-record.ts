import { branchOf } from '../cpv/branch.js';
import type { AreaPath } from '../lot.js';
import type { Money } from '../money.js';
import type { Vendor } from '../vendor.js';
import { amountFields } from './amount.js';
import { branchNumber } from './branch-range.js';
import { certificateFields } from './certificates.js';
import type { Codes } from './codes.js';
import { largestWorks, moneyFields } from './largest-works.js';
import { SECTION_BITS } from './sections.js';
import { branchesOfWork, workFields } from './works.js';

/** Where in a record the facts stand that are no lists. */
export const HEAD = { complete: 0, headcount: 1, turnover: 2, turnoverCurrency: 4 } as const;

/** The headcount of who states none. */
export const NO_HEADCOUNT = -1;

/** Where it stands how far from the beginning of the record the first list starts, then the next, then where the last ends. */
export const FIRST_LIST = 5;

/** The lists of a record, in their order (see `Facts`). */
export function listsOf(
  vendor: Vendor,
  { texts, places }: { readonly texts: Codes; readonly places: Codes },
): number[][] {
  const { references, capabilities, certificates } = vendor;
  const placesOf = (paths: readonly AreaPath[]): number[] => paths.map((path) => places.of(path));
  const groups = [...vendor.targetGroups, ...references.flatMap(({ targetGroups }) => targetGroups)];
  return [
    placesOf(vendor.areas),
    placesOf([...new Set(references.flatMap(({ areas }) => areas))]),
    [...new Set(groups)].map((group) => texts.of(group)),
    certificates.flatMap((certificate) => certificateFields(certificate, texts)),
    capabilities.flatMap(({ cpv }) => cpv.flatMap((code) => branchOf(code) ?? [])).map(branchNumber),
    references.flatMap(branchesOfWork),
    references.flatMap((reference) => workFields(reference, texts)),
    largestWorks(references).flatMap((value) => moneyFields(value, texts)),
  ];
}

/** What a record holds beside its lists. */
export interface RecordHead {
  /** `SECTION_BITS` of the sections that are declared complete. */
  readonly complete: number;
  readonly headcount: number | undefined;
  readonly turnover: Money | undefined;
}

/** The head of a vendor's record. */
export const headOf = ({ complete, headcount, turnover }: Vendor): RecordHead => ({
  complete: complete.reduce((bits, section) => bits | SECTION_BITS[section], 0),
  headcount,
  turnover,
});

export function recordOf(
  { complete, headcount, turnover }: RecordHead,
  lists: readonly (readonly number[])[],
  texts: Codes,
): number[] {
  const first = FIRST_LIST + lists.length + 1;
  const record = [
    complete,
    headcount ?? NO_HEADCOUNT,
    ...amountFields(turnover?.minor ?? NaN),
    turnover === undefined ? 0 : texts.of(turnover.currency),
    first,
  ];
  let end = first;
  for (const list of lists) record.push((end += list.length));
  for (const list of lists) for (const item of list) record.push(item);
  return record;
}
