import type { Vendor } from '../vendor.js';

/** The words of one capability or reference. */
export interface Statement {
  readonly id: string;
  readonly stems: ReadonlySet<string>;
  /** Stems of the words that its compounds are made of. */
  readonly parts: ReadonlySet<string>;
}

/** A vendor and the words of each of its capabilities and references. */
export interface StatedVendor {
  readonly vendor: Vendor;
  readonly statements: () => readonly Statement[];
}
