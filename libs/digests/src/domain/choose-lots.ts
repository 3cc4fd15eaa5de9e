import type { Candidate } from './candidate.js';
import { changesSince, type Told } from './changes.js';
import { pairKey, type Change, type VendorItem, type VendorSection } from './digest-item.js';
import { passesFilter } from './passes-filter.js';
import type { Filter } from './preference.js';

/** More than anybody reads; what is left is counted. */
const MOST: Readonly<Record<VendorSection, number>> = { match: 10, closing: 5, 'near-miss': 3 };
const CLOSING_MS = 14 * 24 * 60 * 60 * 1000;

/** What one digest tells of lots. */
export interface LotChoice {
  readonly items: readonly VendorItem[];
  /** How many more there are in each part than fit. */
  readonly rest: Readonly<Record<VendorSection, number>>;
}

interface Choosing {
  readonly candidates: readonly Candidate[];
  /** By pair key: what the person was told last. */
  readonly told: ReadonlyMap<string, Told>;
  readonly filter: Filter;
  readonly now: Date;
}

/** A candidate with what choosing looks at again and again. */
interface Wanted {
  readonly one: Candidate;
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly closesAt: number;
  readonly changes: readonly Change[];
}

/**
 * What somebody is told of, over all vendors that the person acts for. First what is new or changed, eligible first, then by
 * score; then what closes soon and was not answered; then what one missing thing keeps away. Nothing stands in two parts, and
 * nothing is told again unless something changed.
 */
export function chooseLots({ candidates, told, filter, now }: Choosing): LotChoice {
  const wanted = candidates.flatMap((one) => wantedOf(one, { told, filter, now }));
  const changed = wanted.filter(({ changes }) => changes.length > 0);
  const matches = changed.filter(({ one }) => one.kind === 'match').sort(bestFirst);
  const shown = new Set(matches.slice(0, MOST.match).map(({ key }) => key));
  const closing = wanted.filter((one) => !shown.has(one.key) && closes(one, told, now)).sort(soonFirst);
  const near = changed.filter(({ one }) => one.kind === 'near-miss' && one.missing === 1).sort(bestFirst);
  const parts = [part('match', matches), part('closing', closing), part('near-miss', near)];
  return {
    items: parts.flatMap(({ items }) => items),
    rest: { match: parts[0]?.rest ?? 0, closing: parts[1]?.rest ?? 0, 'near-miss': parts[2]?.rest ?? 0 },
  };
}

function wantedOf(one: Candidate, { told, filter, now }: Omit<Choosing, 'candidates'>): Wanted[] {
  const closesAt = Date.parse(one.deadline);
  if (closesAt <= now.getTime() || !(one.saved || passesFilter(one, filter))) return [];
  const key = pairKey(one);
  return [{ one, key, closesAt, changes: changesSince(told.get(key), one) }];
}

/** A match closes within 14 days, and the person was not told so yet of this deadline. */
const closes = ({ one, key, closesAt }: Wanted, told: Choosing['told'], now: Date): boolean =>
  one.kind === 'match' &&
  closesAt - now.getTime() <= CLOSING_MS &&
  told.get(key)?.remindedOf !== one.deadline;

const part = (kind: VendorSection, found: readonly Wanted[]) => ({
  items: found.slice(0, MOST[kind]).map((wanted) => itemOf(kind, wanted)),
  rest: Math.max(0, found.length - MOST[kind]),
});

const itemOf = (kind: VendorSection, { one, changes }: Wanted): VendorItem => ({
  kind,
  lotId: one.lotId,
  tenderId: one.tenderId,
  vendorId: one.vendorId,
  score: one.score,
  eligibility: one.eligibility,
  scoringVersion: one.scoringVersion,
  asOf: one.asOf,
  deadline: one.deadline,
  fingerprint: one.fingerprint,
  changes,
});

const rank = ({ one }: Wanted): number => (one.eligibility === 'eligible' ? 0 : 1);
const byName = (a: Wanted, b: Wanted): number => (a.key < b.key ? -1 : 1);
const sooner = (a: Wanted, b: Wanted): number => a.closesAt - b.closesAt;

const bestFirst = (a: Wanted, b: Wanted): number =>
  rank(a) - rank(b) || b.one.score - a.one.score || sooner(a, b) || byName(a, b);

const soonFirst = (a: Wanted, b: Wanted): number => sooner(a, b) || rank(a) - rank(b) || byName(a, b);
