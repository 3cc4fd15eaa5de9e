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

type Changed = Candidate & { readonly changes: readonly Change[] };

/**
 * What somebody is told of, over all vendors that the person acts for. First what is new or changed, eligible first, then by
 * score; then what closes soon and was not answered; then what one missing thing keeps away. Nothing stands in two parts, and
 * nothing is told again unless something changed.
 */
export function chooseLots({ candidates, told, filter, now }: Choosing): LotChoice {
  const wanted = candidates.filter(
    (one) => Date.parse(one.deadline) > now.getTime() && (one.saved || passesFilter(one, filter)),
  );
  const changed = wanted.map((one) => ({ ...one, changes: changesSince(told.get(pairKey(one)), one) }));
  const matches = changed
    .filter(({ kind, changes }) => kind === 'match' && changes.length > 0)
    .sort(bestFirst);
  const shown = new Set(matches.slice(0, MOST.match).map(pairKey));
  const closing = changed.filter((one) => !shown.has(pairKey(one)) && closes(one, told, now)).sort(soonFirst);
  const near = changed
    .filter(({ kind, missing, changes }) => kind === 'near-miss' && missing === 1 && changes.length > 0)
    .sort(bestFirst);
  const parts = [part('match', matches), part('closing', closing), part('near-miss', near)];
  return {
    items: parts.flatMap(({ items }) => items),
    rest: { match: parts[0]?.rest ?? 0, closing: parts[1]?.rest ?? 0, 'near-miss': parts[2]?.rest ?? 0 },
  };
}

/** A match closes within 14 days, and the person was not told so yet of this deadline. */
const closes = (one: Changed, told: Choosing['told'], now: Date): boolean =>
  one.kind === 'match' &&
  Date.parse(one.deadline) - now.getTime() <= CLOSING_MS &&
  told.get(pairKey(one))?.remindedOf !== one.deadline;

const part = (kind: VendorSection, found: readonly Changed[]) => ({
  items: found.slice(0, MOST[kind]).map((one) => itemOf(kind, one)),
  rest: Math.max(0, found.length - MOST[kind]),
});

const itemOf = (kind: VendorSection, one: Changed): VendorItem => ({
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
  changes: one.changes,
});

const rank = ({ eligibility }: Candidate): number => (eligibility === 'eligible' ? 0 : 1);
const byName = (a: Candidate, b: Candidate): number => (pairKey(a) < pairKey(b) ? -1 : 1);
const sooner = (a: Candidate, b: Candidate): number => Date.parse(a.deadline) - Date.parse(b.deadline);

const bestFirst = (a: Candidate, b: Candidate): number =>
  rank(a) - rank(b) || b.score - a.score || sooner(a, b) || byName(a, b);

const soonFirst = (a: Candidate, b: Candidate): number => sooner(a, b) || rank(a) - rank(b) || byName(a, b);
