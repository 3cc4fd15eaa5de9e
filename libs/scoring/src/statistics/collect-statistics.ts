import { DEFAULT_RATES, type Rates } from '../exchange.js';
import { termText } from '../profile/term.js';
import { profileReader } from '../profile/vendor-profile.js';
import type { Vendor } from '../vendor.js';
import type { Statistics } from './statistics.js';
import { versionOf } from './version.js';

/** What statistics hold besides what is counted. */
export interface StatisticsOptions {
  /** Snowball's names of languages; Danish and English where nothing is said, none for words as they are written. */
  readonly languages?: readonly string[];
  /** Danish kroner for one unit of a currency. */
  readonly rates?: Rates;
  /** Names of CPV codes (8 digits), in all languages at once. */
  readonly cpvNames?: Readonly<Record<string, string>>;
}

/**
 * Counts the market: in how many vendors each stem, each CPV branch and each place of work occurs. Frozen, and independent of the order of the
 * vendors; the vendors are read once, so they may come as a stream.
 *
 * @throws Error when a language has no stemmer.
 */
export function collectStatistics(vendors: Iterable<Vendor>, options: StatisticsOptions = {}): Statistics {
  const languages = [...(options.languages ?? ['danish', 'english'])];
  const cpvNames = { ...options.cpvNames };
  const read = profileReader({ languages, cpvNames });
  const words = new Map<string, number>();
  const branches = new Map<string, number>();
  const places = new Map<string, number>();
  let count = 0;
  for (const vendor of vendors) {
    const profile = read(vendor);
    for (const key of profile.impacts.keys()) {
      addOne(words, termText('words', key));
      addOne(branches, termText('cpv', key));
      addOne(places, termText('place', key));
    }
    count += 1;
  }
  const content = {
    vendors: count,
    words: Object.freeze(Object.fromEntries(words)),
    branches: Object.freeze(Object.fromEntries(branches)),
    places: Object.freeze(Object.fromEntries(places)),
    rates: Object.freeze({ ...(options.rates ?? DEFAULT_RATES) }),
    languages: Object.freeze(languages),
    cpvNames: Object.freeze(cpvNames),
  };
  return Object.freeze({ version: versionOf(content), ...content });
}

function addOne(counts: Map<string, number>, text: string | undefined): void {
  if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
}
