import type { LotProfile } from '../profile/lot-profile.js';
import { type LotTerm, termText } from '../profile/term.js';
import { impactOf, type Mentions, statedCategories } from '../profile/vendor-profile.js';
import { saturated } from '../relevance.js';
import type { Rules } from '../rules.js';
import type { Vendor } from '../vendor.js';

/** How often a vendor mentions one term of the lot. */
interface TermCount {
  readonly references: number;
  /** Whether it stands in its own lists, in the order of `Mentions.own`. */
  readonly own: readonly boolean[];
  readonly isStated: boolean;
}

/**
 * The relevance of vendors as one: what `score()` says of `mergeMembers`, without reading the texts of a vendor again for each
 * team that it is in.
 */
export class TeamRelevance {
  private readonly known = new Map<string, readonly TermCount[]>();
  private readonly terms: readonly LotTerm[];
  private worths: readonly number[] = [];

  constructor(
    private readonly profile: LotProfile,
    private readonly rules: Pick<Rules, 'readMentions'>,
  ) {
    this.terms = [...profile.terms, ...profile.refinements];
  }

  /** Whether this vendor's texts have been read. */
  knows({ id }: Vendor): boolean {
    return this.known.has(id);
  }

  /** 0-1. */
  of(members: readonly Vendor[]): number {
    const counts = members.map((member) => this.countsOf(member));
    const { terms, refinements, attainable } = this.profile;
    const found = this.add(0, terms.length, counts);
    if (found === 0) return 0;
    return saturated(found + this.add(terms.length, terms.length + refinements.length, counts), attainable);
  }

  private add(from: number, to: number, counts: readonly (readonly TermCount[])[]): number {
    let sum = 0;
    for (let place = from; place < to; place += 1) {
      const { weight = 0, family } = this.terms[place] ?? {};
      const shown = counts.flatMap((one) => one[place] ?? []);
      sum +=
        weight * (family === 'stated' ? Number(shown.some(({ isStated }) => isStated)) : this.impact(shown));
    }
    return sum;
  }

  private impact(shown: readonly TermCount[]): number {
    const references = shown.reduce((sum, count) => sum + count.references, 0);
    const own = this.worths.reduce(
      (sum, worth, list) => sum + (shown.some((count) => count.own[list] === true) ? worth : 0),
      0,
    );
    return impactOf(references + own);
  }

  private countsOf(vendor: Vendor): readonly TermCount[] {
    const known = this.known.get(vendor.id);
    if (known) return known;
    const mentions = this.rules.readMentions(vendor);
    const stated = new Set(statedCategories(vendor));
    const counts = this.terms.map((term) => countOf(term, mentions, stated));
    this.worths = mentions.own.map(({ worth }) => worth);
    this.known.set(vendor.id, counts);
    return counts;
  }
}

function countOf(
  { family, key }: LotTerm,
  { references, own }: Mentions,
  stated: ReadonlySet<string>,
): TermCount {
  const text = termText(family, key) ?? '';
  const holds = (mention: Mentions['own'][number]): boolean =>
    mention.family === family && mention.texts.has(text);
  return {
    references: references.filter(holds).length,
    own: own.map(holds),
    isStated: family === 'stated' && stated.has(text),
  };
}
