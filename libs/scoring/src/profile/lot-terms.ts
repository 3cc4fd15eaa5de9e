import { exactWeight } from './precision.js';
import { rarity } from '../statistics/rarity.js';
import { type Family, type LotTerm, termKey } from './term.js';

interface Found extends LotTerm {
  /** Whether any vendor of the statistics has it. */
  readonly known: boolean;
}

/** Collects a lot's terms of one family by their rarity; one that is asked for twice weighs as where it weighs most. */
export class LotTerms {
  private readonly found = new Map<string, Found>();

  /**
   * @param counts in how many of the `vendors` each text occurs
   * @param power what the rarity is raised to: above 1, rare terms tell more than in proportion
   */
  constructor(
    private readonly family: Family,
    private readonly counts: Readonly<Record<string, number>>,
    private readonly vendors: number,
    private readonly power = 1,
  ) {}

  add(text: string, surface: string, factor: number): void {
    const count = Object.hasOwn(this.counts, text) ? (this.counts[text] ?? 0) : 0;
    const weight = factor * rarity(count, this.vendors) ** this.power;
    const key = termKey(this.family, text);
    const known = this.found.get(key);
    if (known === undefined || weight > known.weight) {
      this.found.set(key, { key, family: this.family, surface, weight, known: count > 0 });
    }
  }

  /** What the terms weigh together that some vendor has; all of them where none has any. */
  total(): number {
    const all = this.ordered();
    const known = all.filter((term) => term.known);
    return (known.length > 0 ? known : all).reduce((sum, { weight }) => sum + weight, 0);
  }

  /** The terms with their weights times a factor, in one order whatever the order in which they came. */
  scaled(factor: number): LotTerm[] {
    return this.ordered().map(({ key, family, surface, weight }) => ({
      key,
      family,
      surface,
      weight: exactWeight(weight * factor),
    }));
  }

  private ordered(): Found[] {
    return [...this.found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
