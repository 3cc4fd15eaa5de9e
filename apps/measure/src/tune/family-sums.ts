import { type Family, relevanceTerms, type Statistics, type Vendor } from '#scoring';
import type { Query } from '../data/award.js';
import { lotOf } from '../market/lot-of.js';

export const FAMILIES: readonly Family[] = ['cpv', 'words', 'place', 'stated'];

/** What each family gives each vendor that a query finds, at the weights in force. */
export interface FamilySums {
  readonly vendorIds: readonly string[];
  /** By family, in the order of the vendors. */
  readonly sums: Readonly<Record<Family, Float64Array>>;
}

interface Shown {
  readonly vendor: number;
  readonly impact: number;
}

/** Reads queries against a market, term by term as the engine reads them, each family by itself. */
export function familySumsReader(
  vendors: readonly Vendor[],
  statistics: Statistics,
): (query: Query) => FamilySums {
  const { asked, shown } = relevanceTerms(statistics);
  const postings = postingsOf(vendors.map(shown));
  return (query) => {
    const all = emptySums(vendors.length);
    for (const { key, family, weight } of asked(lotOf(query))) {
      for (const { vendor, impact } of postings.get(key) ?? []) {
        all[family][vendor] = (all[family][vendor] ?? 0) + weight * impact;
      }
    }
    const found = vendors.flatMap((_, place) => (isFound(all, place) ? [place] : []));
    const kept = (family: Family): Float64Array =>
      Float64Array.from(found, (place) => all[family][place] ?? 0);
    return { vendorIds: found.map((place) => vendors[place]?.id ?? ''), sums: byFamily(kept) };
  };
}

/** A shared place alone finds nobody. */
const isFound = (sums: FamilySums['sums'], place: number): boolean =>
  (['cpv', 'words', 'stated'] as const).some((family) => (sums[family][place] ?? 0) > 0);

const emptySums = (size: number): FamilySums['sums'] => byFamily(() => new Float64Array(size));

const byFamily = <T>(of: (family: Family) => T): Record<Family, T> => ({
  cpv: of('cpv'),
  words: of('words'),
  place: of('place'),
  stated: of('stated'),
});

function postingsOf(profiles: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, readonly Shown[]> {
  const postings = new Map<string, Shown[]>();
  for (const [vendor, impacts] of profiles.entries()) {
    for (const [key, impact] of impacts) {
      const known = postings.get(key);
      if (known) known.push({ vendor, impact });
      else postings.set(key, [{ vendor, impact }]);
    }
  }
  return postings;
}
