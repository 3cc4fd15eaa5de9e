import type { LotProfile, Term } from './profile/lot-profile.js';
import type { VendorProfile } from './profile/vendor-profile.js';
import { WEIGHTS } from './weights.js';

/** How near a vendor's work is to a lot's. */
export interface Relevance {
  /** 0-1; 0 without any overlap. */
  readonly relevance: number;
  /** What CPV and words add to the sum that relevance is made from, and the most they could add for this lot. */
  readonly cpv: Contribution;
  readonly words: Contribution;
}

interface Contribution {
  readonly sum: number;
  readonly attainable: number;
}

const { cpv: CPV, words: WORDS, steepness, once, half } = WEIGHTS.relevance;

/**
 * Does this vendor do this kind of work? CPV branches and words add up, and the sum saturates. It reads neither
 * requirements nor the buyer, and a long profile costs nothing: nothing that a vendor adds can make it smaller.
 */
export function relevanceOf(lot: LotProfile, vendor: VendorProfile): Relevance {
  const cpvTotal = total(lot.branches);
  const cpv = {
    sum: cpvTotal === 0 ? 0 : (CPV * matched(lot.branches, vendor.branches)) / cpvTotal,
    attainable: cpvTotal === 0 ? 0 : CPV,
  };
  const wordTotal = total(lot.words);
  const words = {
    sum: wordTotal === 0 ? 0 : (WORDS * matched(lot.words, vendor.words)) / Math.sqrt(wordTotal),
    attainable: WORDS * Math.sqrt(wordTotal),
  };
  return { relevance: saturated(cpv.sum + words.sum, cpv.attainable + words.attainable), cpv, words };
}

/** The sum on a scale of 0-1, on which the most that this lot could attain is 1. */
export function saturated(sum: number, attainable: number): number {
  if (attainable === 0) return 0;
  return Math.min(1, Math.expm1(-steepness * sum) / Math.expm1(-steepness * attainable));
}

const total = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

function matched(terms: readonly Term[], counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { key, weight } of terms) {
    const count = counts.get(key);
    if (count !== undefined) sum += weight * growth(count);
  }
  return sum;
}

/** What a term gives that occurs `count` times, 0 to 1: something at once, more with every reference, ever less (BM25+). */
function growth(count: number): number {
  return (once + ((half + 1) * count) / (half + count)) / (once + half + 1);
}
