import { foldLetters } from '../text/fold-letters.js';
import { branchDigits } from './cpv-code.js';
import type { CpvEntry } from './cpv-table.js';

interface Searchable {
  readonly entry: CpvEntry;
  readonly names: readonly string[];
}

/** Finds codes by their digits or by words of their names; words may stand inside others, as Danish compounds ask for. */
export class CpvSearch {
  private readonly all: readonly Searchable[];

  constructor(entries: Iterable<CpvEntry>) {
    this.all = Array.from(entries, (entry) => ({
      entry,
      names: [foldLetters(entry.da), foldLetters(entry.en)],
    }));
  }

  find(text: string, limit: number): CpvEntry[] {
    const asked = foldLetters(text.trim());
    if (asked === '') return [];
    return this.all
      .map((item) => ({ entry: item.entry, rank: rankOf(item, asked) }))
      .filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank || broaderFirst(one.entry, other.entry))
      .slice(0, limit)
      .map(({ entry }) => entry);
  }
}

function rankOf({ entry, names }: Searchable, asked: string): number {
  if (/^\d+(-\d)?$/.test(asked)) return entry.code.startsWith(asked.replace(/-\d$/, '')) ? 1 : 0;
  return Math.max(...names.map((name) => nameRank(name, asked)));
}

function nameRank(name: string, asked: string): number {
  if (name.startsWith(asked)) return 3;
  const words = asked.split(/\s+/);
  if (words.every((word) => ` ${name}`.includes(` ${word}`))) return 2;
  return words.every((word) => name.includes(word)) ? 1 : 0;
}

function broaderFirst(one: CpvEntry, other: CpvEntry): number {
  return (
    branchDigits(one.code).length - branchDigits(other.code).length || Number(one.code) - Number(other.code)
  );
}
