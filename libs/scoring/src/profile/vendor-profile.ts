import { branchesOf } from '../cpv/branch.js';
import type { Statement } from '../requirements/requirement-kind.js';
import type { Statistics } from '../statistics/statistics.js';
import type { Reference, Vendor } from '../vendor.js';
import { WEIGHTS } from '../weights.js';
import { type ReadWords, wordsIn } from '../words/words.js';

/** A vendor as scoring reads it: how often each term occurs, whatever the order and length of its texts. */
export interface VendorProfile {
  readonly vendor: Vendor;
  /** By stem: number of references that hold it, plus what a stated capability and the own name are worth. */
  readonly words: ReadonlyMap<string, number>;
  /** By CPV branch: number of references in it, plus what a stated capability is worth. */
  readonly branches: ReadonlyMap<string, number>;
  statements(): readonly Statement[];
}

const CPV_DIGITS = 8;
const { stated: STATED, name: NAME } = WEIGHTS.relevance;

/** A reader of profiles for the languages and CPV names of some statistics. */
export function profileReader(
  statistics: Pick<Statistics, 'languages' | 'cpvNames'>,
): (vendor: Vendor) => VendorProfile {
  const readWords = wordsIn(statistics.languages);
  const nameOf = (code: string): string => {
    const full = code.slice(0, CPV_DIGITS).padEnd(CPV_DIGITS, '0');
    return Object.hasOwn(statistics.cpvNames, full) ? (statistics.cpvNames[full] ?? '') : '';
  };
  return (vendor) => {
    const capabilityText = vendor.capabilities
      .flatMap(({ text, cpv }) => [text, ...cpv.map(nameOf)])
      .join('\n');
    return {
      vendor,
      words: counted([
        ...vendor.references.map((reference) => ({ terms: stemsIn(textOf(reference), readWords), worth: 1 })),
        { terms: stemsIn(capabilityText, readWords), worth: STATED },
        { terms: stemsIn(vendor.name, readWords), worth: NAME },
      ]),
      branches: counted([
        ...vendor.references.map(({ cpv }) => ({ terms: new Set(cpv.flatMap(branchesOf)), worth: 1 })),
        { terms: new Set(vendor.capabilities.flatMap(({ cpv }) => cpv.flatMap(branchesOf))), worth: STATED },
      ]),
      statements: once(() => statementsOf(vendor, readWords)),
    };
  };
}

interface Mention {
  readonly terms: ReadonlySet<string>;
  readonly worth: number;
}

function counted(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms, worth } of mentions) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + worth);
  }
  return counts;
}

const textOf = (reference: Reference): string => `${reference.title}\n${reference.text ?? ''}`;

const stemsIn = (text: string, readWords: ReadWords): Set<string> =>
  new Set(readWords(text).flatMap((word) => word.stems));

function statementsOf(vendor: Vendor, readWords: ReadWords): Statement[] {
  return [
    ...vendor.capabilities.map(({ id, text }) => ({ id, stems: stemsIn(text, readWords) })),
    ...vendor.references.map((reference) => ({
      id: reference.id,
      stems: stemsIn(textOf(reference), readWords),
    })),
  ];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
