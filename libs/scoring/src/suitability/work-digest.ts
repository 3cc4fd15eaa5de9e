import { branchOf } from '../cpv/branch.js';
import type { AreaPath } from '../lot.js';
import type { Reference, Vendor } from '../vendor.js';

/** A piece of work by the branches it lies in. */
export interface Work {
  readonly reference: Reference;
  readonly branches: readonly string[];
}

/** What the sentences of suitability rest on, put together once. */
export interface WorkDigest {
  readonly vendor: Vendor;
  /** Where work was done, each place once. */
  readonly workedIn: readonly AreaPath[];
  readonly works: readonly Work[];
  /** Its own and those of its references. */
  readonly targetGroups: ReadonlySet<string>;
}

export function workDigest(vendor: Vendor): WorkDigest {
  const { references } = vendor;
  return {
    vendor,
    workedIn: [...new Set(references.flatMap(({ areas }) => areas))],
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
