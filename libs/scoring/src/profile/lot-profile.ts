import { branchesOf } from '../cpv/branch.js';
import type { Lot } from '../lot.js';
import { rarity } from '../statistics/rarity.js';
import type { Statistics } from '../statistics/statistics.js';
import { WEIGHTS } from '../weights.js';
import type { ReadWords } from '../words/words.js';

/** Something a lot asks for by which a vendor can be found: a CPV branch or a stem. */
export interface Term {
  readonly key: string;
  /** As people wrote it. */
  readonly surface: string;
  readonly weight: number;
}

/** A lot as scoring reads it. Terms stand in one order, so that sums come out the same whatever the order of input. */
export interface LotProfile {
  readonly lot: Lot;
  readonly branches: readonly Term[];
  readonly words: readonly Term[];
}

const { additionalCode, descriptionWord, level } = WEIGHTS.relevance;

export function lotProfile(lot: Lot, statistics: Statistics, readWords: ReadWords): LotProfile {
  return { lot, branches: branchTerms(lot, statistics), words: wordTerms(lot, statistics, readWords) };
}

function branchTerms(lot: Lot, statistics: Statistics): Term[] {
  const terms = new Terms(statistics.branches, statistics.vendors);
  for (const branch of branchesOf(lot.mainCpv ?? '')) terms.add(branch, branch, level[branch.length] ?? 0);
  for (const branch of lot.additionalCpv.flatMap(branchesOf)) {
    terms.add(branch, branch, (level[branch.length] ?? 0) * additionalCode);
  }
  return terms.ordered();
}

function wordTerms(lot: Lot, statistics: Statistics, readWords: ReadWords): Term[] {
  const terms = new Terms(statistics.words, statistics.vendors);
  const add = (text: string, weight: number): void => {
    for (const { surface, stems } of readWords(text)) {
      for (const stem of stems) terms.add(stem, surface, weight / stems.length);
    }
  };
  add(lot.title, 1);
  add(lot.description, descriptionWord);
  return terms.ordered();
}

/** Collects terms; one that is asked for twice weighs as where it weighs most. */
class Terms {
  private readonly found = new Map<string, Term>();

  constructor(
    private readonly counts: Readonly<Record<string, number>>,
    private readonly vendors: number,
  ) {}

  add(key: string, surface: string, factor: number): void {
    const count = Object.hasOwn(this.counts, key) ? (this.counts[key] ?? 0) : 0;
    const weight = factor * rarity(count, this.vendors);
    const known = this.found.get(key);
    if (known === undefined || weight > known.weight) this.found.set(key, { key, surface, weight });
  }

  ordered(): Term[] {
    return [...this.found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
