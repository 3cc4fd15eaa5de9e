import { branchesOf } from '../cpv/branch.js';
import type { Lot } from '../lot.js';
import type { Statistics } from '../statistics/statistics.js';
import { WEIGHTS } from '../weights.js';
import type { ReadWords } from '../words/words.js';
import { LotTerms } from './lot-terms.js';
import { isCategory } from './stated-branch.js';
import type { LotTerm } from './term.js';
import { workPlaces } from './work-places.js';

/** A lot as scoring reads it. Terms stand in one order, so that sums come out the same whatever the order of input. */
export interface LotProfile {
  readonly lot: Lot;
  /** By any of these a vendor is found. */
  readonly terms: readonly LotTerm[];
  /** These add to what a vendor has that is found, and find nobody: a shared place alone is no kind of work. */
  readonly refinements: readonly LotTerm[];
  /** The most that the weighted sum of impacts could be. */
  readonly attainable: number;
}

const {
  cpv: CPV,
  words: WORDS,
  place: PLACE,
  statedBranch: STATED_BRANCH,
  additionalCode,
  descriptionWord,
  description: DESCRIPTION,
  rareWord,
  compoundPart,
} = WEIGHTS.relevance;

export function lotProfile(lot: Lot, statistics: Statistics, readWords: ReadWords): LotProfile {
  const branches = branchTerms(lot, statistics);
  const words = wordTerms(lot, statistics, readWords);
  const places = placeTerms(lot, statistics);
  const terms = [
    ...branches.scaled(CPV / (branches.total() || 1)),
    ...statedTerms(lot, statistics).scaled(STATED_BRANCH),
    ...words.scaled(WORDS / Math.sqrt(words.total() || 1)),
  ];
  const refinements = places.scaled(PLACE / (places.total() || 1));
  const attainable = [...terms, ...refinements].reduce((sum, { weight }) => sum + weight, 0);
  return { lot, terms, refinements, attainable };
}

function branchTerms(lot: Lot, { branches, vendors }: Statistics): LotTerms {
  const terms = new LotTerms('cpv', branches, vendors);
  for (const [branch, factor] of askedBranches(lot)) terms.add(branch, branch, factor);
  return terms;
}

function statedTerms(lot: Lot, { branches, vendors }: Statistics): LotTerms {
  const terms = new LotTerms('stated', branches, vendors);
  for (const [branch, factor] of askedBranches(lot)) {
    if (isCategory(branch)) terms.add(branch, branch, factor);
  }
  return terms;
}

/** Every branch of the lot's codes, with what its code counts beside the main one. */
const askedBranches = ({ mainCpv = '', additionalCpv }: Lot): (readonly [string, number])[] => [
  ...branchesOf(mainCpv).map((branch) => [branch, 1] as const),
  ...additionalCpv.flatMap(branchesOf).map((branch) => [branch, additionalCode] as const),
];

/** The words of the title, and of the description, which however long it is does not drown the title. */
function wordTerms(lot: Lot, { words, vendors }: Statistics, readWords: ReadWords): LotTerms {
  const collected = (text: string, factor: number, besides?: LotTerms): LotTerms => {
    const terms = besides ?? new LotTerms('words', words, vendors, rareWord);
    for (const { surface, stems, parts } of readWords(text)) {
      for (const stem of stems) terms.add(stem, surface, factor / stems.length);
      for (const part of parts) terms.add(part, surface, factor * compoundPart);
    }
    return terms;
  };
  const title = collected(lot.title, 1);
  const titles = title.total() / (collected(lot.description, 1).total() || 1);
  const factor = titles === 0 ? descriptionWord : Math.min(descriptionWord, DESCRIPTION * titles);
  return collected(lot.description, factor, title);
}

function placeTerms(lot: Lot, { places, vendors }: Statistics): LotTerms {
  const terms = new LotTerms('place', places, vendors);
  const codes = [lot.mainCpv ?? '', ...lot.additionalCpv];
  for (const [text, place] of workPlaces(lot.areas, codes)) terms.add(text, place, 1);
  return terms;
}
