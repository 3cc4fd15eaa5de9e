import type { Lot } from './lot.js';
import type { Family, LotTerm } from './profile/term.js';
import { rulesUnder } from './rules.js';
import type { Statistics } from './statistics/statistics.js';
import type { Vendor } from './vendor.js';
import { WEIGHTS } from './weights.js';

const { cpv, statedBranch, words, place } = WEIGHTS.relevance;

/** What each family of terms weighs. */
export const FAMILY_WEIGHTS: Readonly<Record<Family, number>> = { cpv, stated: statedBranch, words, place };

/** What relevance adds up, before it is added: for measuring what its weights bring. */
export interface RelevanceTerms {
  /** What a lot asks for, weighed; places (`place`) find nobody by themselves. */
  readonly asked: (lot: Lot) => readonly LotTerm[];
  /** By term, how much a vendor shows of it: above 0 to 1. */
  readonly shown: (vendor: Vendor) => ReadonlyMap<string, number>;
}

/** Reads terms as scoring reads them under these statistics. */
export function relevanceTerms(statistics: Statistics): RelevanceTerms {
  const rules = rulesUnder(statistics);
  return {
    asked: (lot) => {
      const { terms, refinements } = rules.readLot(lot);
      return [...terms, ...refinements];
    },
    shown: (vendor) => rules.readVendor(vendor).impacts,
  };
}
