import type { Language } from '../local-text.js';
import { editDistance } from '../text/edit-distance.js';
import { branchDigits, padCpv, parseCpv, possibleAncestors } from './cpv-code.js';
import { CpvSearch } from './cpv-search.js';
import type { CpvEntry } from './cpv-table.js';

const SEARCH_LIMIT = 20;

/**
 * A list of CPV codes and the tree that they form. Codes are eight digits, with or without check digit; questions about a text
 * that is no code are answered as for a code that is not in the list.
 *
 * Source of the tree: Regulation (EC) No 213/2008, annex I. Many codes have no direct parent in the list; they hang on their
 * nearest existing ancestor.
 */
export class CpvCatalogue {
  private readonly entries: ReadonlyMap<string, CpvEntry>;
  private searchIndex: CpvSearch | undefined;

  /**
   * @param entries in any order; of two with the same code the later one counts.
   * @throws RangeError where a code is not eight digits.
   */
  constructor(entries: Iterable<CpvEntry>) {
    const byCode = new Map<string, CpvEntry>();
    for (const entry of entries) {
      if (!/^\d{8}$/.test(entry.code))
        throw new RangeError(`"${entry.code}" is not a CPV code of eight digits.`);
      byCode.set(entry.code, entry);
    }
    this.entries = byCode;
  }

  /** How many codes the list has. */
  get size(): number {
    return this.entries.size;
  }

  has(code: string): boolean {
    return this.find(code) !== undefined;
  }

  /** The official name; `undefined` for a code that is not in the list. */
  name(code: string, language: Language): string | undefined {
    return this.find(code)?.[language];
  }

  /** The nearest code above this one that is in the list, whether or not the list has the code itself. */
  parent(code: string): string | undefined {
    return this.ancestors(code)[0];
  }

  /** All codes above this one that are in the list, nearest first. */
  ancestors(code: string): string[] {
    const parsed = parseCpv(code);
    return parsed === undefined ? [] : possibleAncestors(parsed).filter((above) => this.entries.has(above));
  }

  /**
   * Whether a code lies in the branch that another names, by their digits alone: `85312300` within `85300000` or `853`, a code
   * within itself, never the other way round.
   */
  isWithin(code: string, branch: string): boolean {
    const inner = padCpv(code);
    const outer = padCpv(branch);
    return inner !== undefined && outer !== undefined && inner.startsWith(branchDigits(outer));
  }

  /**
   * The listed code that was probably meant: the code itself, else its nearest ancestor, else, where not even its division
   * exists, the code that one slip of the keyboard (a wrong digit, two swapped) would turn it into.
   */
  nearest(code: string): CpvEntry | undefined {
    const parsed = parseCpv(code);
    if (parsed === undefined) return undefined;
    const listed = this.entries.get(parsed) ?? this.entries.get(this.parent(parsed) ?? '');
    return listed ?? [...this.entries.values()].find((entry) => editDistance(entry.code, parsed, 1) === 1);
  }

  /**
   * Codes whose Danish or English name has all the words, or that begin with the digits; best first.
   *
   * @param limit at most so many.
   */
  search(text: string, limit = SEARCH_LIMIT): CpvEntry[] {
    this.searchIndex ??= new CpvSearch(this.entries.values());
    return this.searchIndex.find(text, limit);
  }

  private find(code: string): CpvEntry | undefined {
    return this.entries.get(parseCpv(code) ?? '');
  }
}
