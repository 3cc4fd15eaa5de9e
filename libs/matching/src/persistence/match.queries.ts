import type { EntityManager } from 'typeorm';
import { decodeCursor, type PageRequest } from '#platform';
import type { MatchMark } from '../domain/match-mark.js';
import type { MatchKind } from './match.entity.js';

/** A stored pair as lists show it. */
export interface StoredMatch {
  readonly lotId: string;
  readonly vendorId: string;
  readonly eligibility: 'eligible' | 'unclear' | 'ineligible';
  readonly score: number;
  readonly exactScore: number;
  readonly tie: string;
  readonly missing: number;
  readonly scoringVersion: string;
  readonly asOf: string;
  readonly matchedSince: Date | null;
  /** What the vendor said of it; null where nothing, and in the buyer's lists. */
  readonly mark: MatchMark | null;
}

const COLUMNS = `m.lot_id AS "lotId", m.vendor_id AS "vendorId", m.eligibility, m.score, m.exact_score AS "exactScore",
  m.tie::text AS tie, m.missing, m.scoring_version AS "scoringVersion", m.as_of::text AS "asOf",
  m.matched_since AS "matchedSince"`;

const UNMARKED = 'NULL AS mark';
const MARK = `LEFT JOIN match_mark mark ON mark.vendor_id = m.vendor_id AND mark.lot_id = m.lot_id`;

export interface MatchFilter {
  readonly kind: MatchKind;
  readonly eligibility?: 'eligible' | 'unclear' | undefined;
  /** Of a vendor's list: only pairs with this mark; absent: all but the dismissed. */
  readonly mark?: MatchMark | undefined;
}

/** The list of a vendor: which pairs a mark keeps. */
const MARKED: Readonly<Record<MatchMark | 'undismissed', string>> = {
  saved: `mark.mark = 'saved'`,
  dismissed: `mark.mark = 'dismissed'`,
  undismissed: `mark.mark IS DISTINCT FROM 'dismissed'`,
};

/** Best first: exact score, then the tie-break, then the id of the other side. */
const cursorOf = (row: StoredMatch, other: string): (string | number)[] => [
  row.exactScore,
  Number(row.tie),
  other,
];

export const lotCursor = (row: StoredMatch): (string | number)[] => cursorOf(row, row.vendorId);
export const vendorCursor = (row: StoredMatch): (string | number)[] => cursorOf(row, row.lotId);

const HIDES = 'IN (SELECT id FROM organisation WHERE hidden)';

/** One page and one row more of the vendors of a lot that may be named. */
export function matchesOfLot(
  tx: EntityManager,
  lotId: string,
  filter: MatchFilter,
  page: PageRequest,
): Promise<StoredMatch[]> {
  return matches(
    tx,
    { where: `m.lot_id = $1 AND m.vendor_id NOT ${HIDES}`, other: 'm.vendor_id', join: '', mark: UNMARKED },
    lotId,
    filter,
    page,
  );
}

/** How many vendors of a lot fit the filter and hide from lists. */
export async function unnamedOfLot(tx: EntityManager, lotId: string, filter: MatchFilter): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM match m WHERE m.lot_id = $1 AND m.kind = $2
       AND ($3::text IS NULL OR m.eligibility = $3) AND m.vendor_id ${HIDES}`,
    [lotId, filter.kind, filter.eligibility ?? null],
  );
  return row?.count ?? 0;
}

/** One page and one row more of the open lots of a vendor. */
export function matchesOfVendor(
  tx: EntityManager,
  vendorId: string,
  filter: MatchFilter,
  page: PageRequest,
): Promise<StoredMatch[]> {
  const where = `m.vendor_id = $1 AND ${MARKED[filter.mark ?? 'undismissed']}`;
  return matches(
    tx,
    { where, other: 'm.lot_id', join: `${OPEN} ${MARK}`, mark: 'mark.mark' },
    vendorId,
    filter,
    page,
  );
}

/** Rows outlive the deadline until the closing job has run, so the clock decides here too. */
const OPEN = `JOIN tender t ON t.id = m.tender_id AND t.status = 'published' AND t.submission_deadline > clock_timestamp()`;

function matches(
  tx: EntityManager,
  { where, other, join, mark }: Readonly<Record<'where' | 'other' | 'join' | 'mark', string>>,
  id: string,
  filter: MatchFilter,
  page: PageRequest,
): Promise<StoredMatch[]> {
  const after = page.after === undefined ? null : decodeCursor(page.after, ['number', 'integer', 'id']);
  return tx.query<StoredMatch[]>(
    `SELECT ${COLUMNS}, ${mark} FROM match m ${join}
     WHERE ${where} AND m.kind = $2 AND ($3::text IS NULL OR m.eligibility = $3)
       AND ($4::double precision IS NULL OR (-m.exact_score, m.tie, ${other}) > (-$4::double precision, $5::bigint, $6::uuid))
     ORDER BY m.exact_score DESC, m.tie, ${other} LIMIT $7`,
    [
      id,
      filter.kind,
      filter.eligibility ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      page.limit + 1,
    ],
  );
}

export async function findMatch(
  tx: EntityManager,
  lotId: string,
  vendorId: string,
): Promise<StoredMatch | undefined> {
  const [row] = await tx.query<StoredMatch[]>(
    `SELECT ${COLUMNS}, mark.mark FROM match m ${MARK} WHERE m.lot_id = $1 AND m.vendor_id = $2`,
    [lotId, vendorId],
  );
  return row;
}

export interface LotMatching {
  readonly matchedAt: Date;
  readonly vendors: number;
}

/** @returns undefined while the lot waits for its first matching */
export async function lotMatching(tx: EntityManager, lotId: string): Promise<LotMatching | undefined> {
  const [row] = await tx.query<LotMatching[]>(
    'SELECT matched_at AS "matchedAt", vendors FROM lot_matching WHERE lot_id = $1',
    [lotId],
  );
  return row;
}
