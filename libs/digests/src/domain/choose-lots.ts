import type { Candidate } from './candidate.js';
import { changesSince, type Told } from './changes.js';
import { pairKey, VENDOR_SECTIONS, type Change, type VendorItem, type VendorSection } from './digest-item.js';
import { passesFilter } from './passes-filter.js';
import type { Filter } from './preference.js';

/** More than anybody reads; what is left is counted. */
const MOST: Readonly<Record<VendorSection, number>> = { match: 10, closing: 5, 'near-miss': 3 };
/** Most pairs that the piece of advice is looked for in. */
const UNDECIDED = 40;
const CLOSING_MS = 14 * 24 * 60 * 60 * 1000;

/** What one digest tells of lots. */
export interface LotChoice {
  readonly items: readonly VendorItem[];
  /** How many more there are in each part than fit; what is shown in one part, or counted there, is not counted in another. */
  readonly rest: Readonly<Record<VendorSection, number>>;
  /** Near misses and unclear matches, best first: what the one piece of advice rests on. */
  readonly undecided: readonly Candidate[];
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
 * nothing is told again unless something changed. Advice looks at the same lots: open ones that the person wants to read of.
 */
export function chooseLots({ candidates, told, filter, now }: Choosing): LotChoice {
  const wanted = candidates.flatMap((one) => wantedOf(one, { told, filter, now }));
  const changed = wanted.filter(({ changes }) => changes.length > 0);
  const matches = changed.filter(({ one }) => one.kind === 'match').sort(bestFirst);
  const shown = new Set(matches.slice(0, MOST.match));
  const closing = wanted.filter((one) => !shown.has(one) && closes(one, told, now)).sort(soonFirst);
  const closingSoon = new Set(closing);
  const near = changed.filter(({ one }) => one.kind === 'near-miss' && one.missing === 1).sort(bestFirst);
  const parts: Readonly<Record<VendorSection, readonly Wanted[]>> = {
    match: matches.filter((one) => !closingSoon.has(one)),
    closing,
    'near-miss': near,
  };
  return {
    items: VENDOR_SECTIONS.flatMap((kind) =>
      parts[kind].slice(0, MOST[kind]).map((one) => itemOf(kind, one)),
    ),
    rest: {
      match: restOf('match', parts),
      closing: restOf('closing', parts),
      'near-miss': restOf('near-miss', parts),
    },
    undecided: undecidedOf(wanted),
  };
}

function wantedOf(one: Candidate, { told, filter, now }: Omit<Choosing, 'candidates'>): Wanted[] {
  const closesAt = Date.parse(one.deadline);
  if (closesAt <= now.getTime() || !(one.saved || passesFilter(one, filter))) return [];
  const key = pairKey(one);
  const follows = one.kind === 'match' || one.saved;
  return [{ one, key, closesAt, changes: changesSince(told.get(key), one, follows) }];
}

/** A match closes within 14 days, and the person was not told so yet of this deadline. */
const closes = ({ one, key, closesAt }: Wanted, told: Choosing['told'], now: Date): boolean =>
  one.kind === 'match' &&
  closesAt - now.getTime() <= CLOSING_MS &&
  told.get(key)?.remindedOf !== one.deadline;

const restOf = (kind: VendorSection, parts: Readonly<Record<VendorSection, readonly Wanted[]>>): number =>
  Math.max(0, parts[kind].length - MOST[kind]);

const undecidedOf = (wanted: readonly Wanted[]): readonly Candidate[] =>
  wanted
    .map(({ one }) => one)
    .filter(({ eligibility }) => eligibility !== 'eligible')
    .sort((a, b) => b.score - a.score || (a.lotId < b.lotId ? -1 : 1))
    .slice(0, UNDECIDED);

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
  answers: one.answers,
  changes,
});

const rank = ({ one }: Wanted): number => (one.eligibility === 'eligible' ? 0 : 1);
const byName = (a: Wanted, b: Wanted): number => (a.key < b.key ? -1 : 1);
const sooner = (a: Wanted, b: Wanted): number => a.closesAt - b.closesAt;

const bestFirst = (a: Wanted, b: Wanted): number =>
  rank(a) - rank(b) || b.one.score - a.one.score || sooner(a, b) || byName(a, b);

const soonFirst = (a: Wanted, b: Wanted): number => sooner(a, b) || rank(a) - rank(b) || byName(a, b);
