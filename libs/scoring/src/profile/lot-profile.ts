import { branchesOf } from '../cpv/branch.js';
import type { Lot } from '../lot.js';
import { rarity } from '../statistics/rarity.js';
import type { Statistics } from '../statistics/statistics.js';
import { WEIGHTS } from '../weights.js';
import type { ReadWords } from '../words/words.js';
import { type Family, type LotTerm, termKey } from './term.js';

/** A lot as scoring reads it. Terms stand in one order, so that sums come out the same whatever the order of input. */
export interface LotProfile {
  readonly lot: Lot;
  readonly terms: readonly LotTerm[];
  /** The most that the weighted sum of impacts could be. */
  readonly attainable: number;
}

const { cpv: CPV, words: WORDS, additionalCode, descriptionWord, level } = WEIGHTS.relevance;

export function lotProfile(lot: Lot, statistics: Statistics, readWords: ReadWords): LotProfile {
  const branches = branchTerms(lot, statistics);
  const words = wordTerms(lot, statistics, readWords);
  const terms = [
    ...scaled(branches, CPV / (total(branches) || 1)),
    ...scaled(words, WORDS / Math.sqrt(total(words) || 1)),
  ];
  return { lot, terms, attainable: total(terms) };
}

const total = (terms: readonly LotTerm[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

const scaled = (terms: readonly LotTerm[], factor: number): LotTerm[] =>
  terms.map((term) => ({ ...term, weight: term.weight * factor }));

function branchTerms(lot: Lot, statistics: Statistics): LotTerm[] {
  const terms = new Terms('cpv', statistics.branches, statistics.vendors);
  for (const branch of branchesOf(lot.mainCpv ?? '')) terms.add(branch, branch, level[branch.length] ?? 0);
  for (const branch of lot.additionalCpv.flatMap(branchesOf)) {
    terms.add(branch, branch, (level[branch.length] ?? 0) * additionalCode);
  }
  return terms.ordered();
}

function wordTerms(lot: Lot, statistics: Statistics, readWords: ReadWords): LotTerm[] {
  const terms = new Terms('words', statistics.words, statistics.vendors);
  const add = (text: string, weight: number): void => {
    for (const { surface, stems } of readWords(text)) {
      for (const stem of stems) terms.add(stem, surface, weight / stems.length);
    }
  };
  add(lot.title, 1);
  add(lot.description, descriptionWord);
  return terms.ordered();
}

/** Collects terms by rarity; one that is asked for twice weighs as where it weighs most. */
class Terms {
  private readonly found = new Map<string, LotTerm>();

  constructor(
    private readonly family: Family,
    private readonly counts: Readonly<Record<string, number>>,
    private readonly vendors: number,
  ) {}

  add(text: string, surface: string, factor: number): void {
    const count = Object.hasOwn(this.counts, text) ? (this.counts[text] ?? 0) : 0;
    const weight = factor * rarity(count, this.vendors);
    const key = termKey(this.family, text);
    const known = this.found.get(key);
    if (known === undefined || weight > known.weight) {
      this.found.set(key, { key, family: this.family, surface, weight });
    }
  }

  ordered(): LotTerm[] {
    return [...this.found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
