import { branchesOf } from '../cpv/branch.js';
import type { Statistics } from '../statistics/statistics.js';
import type { Reference, Vendor } from '../vendor.js';
import { WEIGHTS } from '../weights.js';
import { type ReadWords, wordsIn } from '../words/words.js';
import { exactImpact } from './precision.js';
import type { StatedVendor, Statement } from './statement.js';
import { isCategory } from './stated-branch.js';
import { type Family, termKey } from './term.js';
import { workPlaces } from './work-places.js';

/** A vendor as scoring reads it: what each term counts, whatever the order and length of its texts. */
export interface VendorProfile extends StatedVendor {
  /** By term: how much the vendor shows of it, above 0 to 1, in the steps of `precision.ts`. */
  readonly impacts: ReadonlyMap<string, number>;
}

const CPV_DIGITS = 8;
const { stated: STATED, name: NAME, once: ONCE, half: HALF } = WEIGHTS.relevance;

/** A reader of profiles for the languages and CPV names of some statistics. */
export function profileReader(
  statistics: Pick<Statistics, 'languages' | 'cpvNames'>,
): (vendor: Vendor) => VendorProfile {
  const readWords = wordsIn(statistics.languages);
  const readMentions = mentionsReader(statistics);
  return (vendor) => {
    const { references, own } = readMentions(vendor);
    const impacts = impactsOf([...references, ...own]);
    for (const branch of statedCategories(vendor)) impacts.set(termKey('stated', branch), 1);
    return { vendor, impacts, statements: remember(() => statementsOf(vendor, readWords)) };
  };
}

/** What a vendor writes, before it is counted. */
export interface Mentions {
  /** Those of its references count each. */
  readonly references: readonly Mention[];
  /** Words of its capabilities, of its name, and branches of its capabilities: each list counts a text once. */
  readonly own: readonly Mention[];
}

/** A reader of what vendors write, for the languages and CPV names of some statistics. */
export function mentionsReader(
  statistics: Pick<Statistics, 'languages' | 'cpvNames'>,
): (vendor: Vendor) => Mentions {
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
      references: vendor.references.flatMap((reference) => mentionsIn(reference)),
      own: [
        stemsOf(capabilityText, STATED),
        stemsOf(vendor.name, NAME),
        { family: 'cpv', texts: new Set(statedBranches(vendor)), worth: STATED },
      ],
    };
  };

  function mentionsIn(reference: Reference): Mention[] {
    const { cpv, areas } = reference;
    return [
      stemsOf(textOf(reference), 1),
      { family: 'cpv', texts: new Set(cpv.flatMap(branchesOf)), worth: 1 },
      { family: 'place', texts: new Set(workPlaces(areas, cpv).keys()), worth: 1 },
    ];
  }

  function stemsOf(text: string, worth: number): Mention {
    const texts = new Set(readWords(text).flatMap(({ stems, parts }) => [...stems, ...parts]));
    return { family: 'words', texts, worth };
  }
}

const statedBranches = ({ capabilities }: Vendor): string[] =>
  capabilities.flatMap(({ cpv }) => cpv.flatMap(branchesOf));

/** The branches, down to the category, that a vendor states as its own. */
export const statedCategories = (vendor: Vendor): string[] => statedBranches(vendor).filter(isCategory);

/** Terms that stand together, and what standing there is worth, in references. */
interface Mention {
  readonly family: Family;
  readonly texts: ReadonlySet<string>;
  readonly worth: number;
}

function impactsOf(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { family, texts, worth } of mentions) {
    for (const text of texts) {
      const key = termKey(family, text);
      counts.set(key, (counts.get(key) ?? 0) + worth);
    }
  }
  for (const [key, count] of counts) counts.set(key, impactOf(count));
  return counts;
}

/** What a vendor shows of a term that it mentions `count` times, in references; 0 where it does not. */
export const impactOf = (count: number): number => (count === 0 ? 0 : exactImpact(growth(count)));

/** What a term gives that occurs `count` times, 0 to 1: something at once, more with every reference, ever less (BM25+). */
function growth(count: number): number {
  return (ONCE + ((HALF + 1) * count) / (HALF + count)) / (ONCE + HALF + 1);
}

const textOf = (reference: Reference): string => `${reference.title}\n${reference.text ?? ''}`;

function statementOf(id: string, text: string, readWords: ReadWords): Statement {
  const words = readWords(text);
  return {
    id,
    stems: new Set(words.flatMap(({ stems }) => stems)),
    parts: new Set(words.flatMap(({ parts }) => parts)),
  };
}

function statementsOf(vendor: Vendor, readWords: ReadWords): Statement[] {
  return [
    ...vendor.capabilities.map(({ id, text }) => statementOf(id, text, readWords)),
    ...vendor.references.map((reference) => statementOf(reference.id, textOf(reference), readWords)),
  ];
}

function remember<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
