import { branchOf } from '../cpv/branch.js';
import type { AreaPath } from '../lot.js';
import type { Money } from '../money.js';
import type { Reference, Vendor } from '../vendor.js';

/** A piece of work by the branches it lies in. */
export interface Work {
  readonly reference: Reference;
  readonly branches: readonly string[];
}

/** What suitability reads of a vendor, put together once. */
export interface WorkDigest {
  readonly vendor: Vendor;
  /** Where work was done, each place once. */
  readonly workedIn: readonly AreaPath[];
  /** The largest piece of work in each currency. */
  readonly largest: readonly Money[];
  readonly works: readonly Work[];
  /** Its own and those of its references. */
  readonly targetGroups: ReadonlySet<string>;
}

export function workDigest(vendor: Vendor): WorkDigest {
  const { references } = vendor;
  return {
    vendor,
    workedIn: [...new Set(references.flatMap(({ areas }) => areas))],
    largest: largestOf(references),
    works: references.map(workOf),
    targetGroups: new Set([
      ...vendor.targetGroups,
      ...references.flatMap(({ targetGroups }) => targetGroups),
    ]),
  };
}

const workOf = (reference: Reference): Work => ({
  reference,
  branches: reference.cpv.flatMap((code) => branchOf(code) ?? []),
});

/** Whether the work lies in one of these branches. */
export function liesIn({ branches }: Work, wider: readonly string[]): boolean {
  for (const branch of branches) {
    for (const one of wider) if (branch.startsWith(one)) return true;
  }
  return false;
}

function largestOf(references: readonly Reference[]): Money[] {
  const largest = new Map<string, Money>();
  for (const { value } of references) {
    if (value !== undefined && value.minor > (largest.get(value.currency)?.minor ?? -Infinity)) {
      largest.set(value.currency, value);
    }
  }
  return [...largest.values()];
}
