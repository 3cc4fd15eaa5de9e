import { exactScore, lacks, tieBreak, type Answer } from '#scoring';
import type { EntityManager } from 'typeorm';
import type { MatchKind } from './match.entity.js';

/** One row as it is written. */
export interface MatchRow {
  readonly lotId: string;
  readonly vendorId: string;
  readonly tenderId: string;
  readonly kind: MatchKind;
  readonly answer: Answer;
}

const lacking = (answer: Answer): number => answer.requirements.filter(lacks).length;

const COLUMNS =
  'lot_id, vendor_id, tender_id, kind, eligibility, score, exact_score, relevance, suitability, missing, tie, scoring_version, as_of';

/**
 * Makes the rows of one lot, or of one vendor, exactly these. `matched_since` stays while a pair stays a match, so that
 * being scored again makes nothing new.
 */
export async function replaceRows(
  tx: EntityManager,
  of: { readonly lotId: string } | { readonly vendorId: string },
  rows: readonly MatchRow[],
): Promise<void> {
  const [column, other, id] =
    'lotId' in of ? ['lot_id', 'vendor_id', of.lotId] : ['vendor_id', 'lot_id', of.vendorId];
  const kept = rows.map((row) => ('lotId' in of ? row.vendorId : row.lotId));
  await tx.query(`DELETE FROM match WHERE ${column} = $1 AND NOT (${other} = ANY($2::uuid[]))`, [id, kept]);
  await tx.query(
    `INSERT INTO match (${COLUMNS}, matched_since, updated_at)
     SELECT ${COLUMNS}, CASE WHEN kind = 'match' THEN clock_timestamp() END, clock_timestamp()
     FROM jsonb_to_recordset($1::jsonb) AS item(lot_id uuid, vendor_id uuid, tender_id uuid, kind text, eligibility text,
       score smallint, exact_score double precision, relevance double precision, suitability double precision,
       missing smallint, tie bigint, scoring_version text, as_of date)
     ON CONFLICT (lot_id, vendor_id) DO UPDATE SET
       (kind, eligibility, score, exact_score, relevance, suitability, missing, scoring_version, as_of, updated_at) =
       (excluded.kind, excluded.eligibility, excluded.score, excluded.exact_score, excluded.relevance,
        excluded.suitability, excluded.missing, excluded.scoring_version, excluded.as_of, excluded.updated_at),
       matched_since = CASE WHEN excluded.kind = 'match' THEN coalesce(match.matched_since, excluded.matched_since) END`,
    [JSON.stringify(rows.map(recordOf))],
  );
}

function recordOf({ lotId, vendorId, tenderId, kind, answer }: MatchRow): Record<string, string | number> {
  return {
    lot_id: lotId,
    vendor_id: vendorId,
    tender_id: tenderId,
    kind,
    eligibility: answer.eligibility,
    score: answer.score,
    exact_score: exactScore(answer),
    relevance: answer.relevance,
    suitability: answer.suitability,
    missing: lacking(answer),
    tie: tieBreak(lotId, vendorId),
    scoring_version: answer.scoringVersion,
    as_of: answer.asOf,
  };
}

export async function deleteRowsOfTender(tx: EntityManager, tenderId: string): Promise<void> {
  await tx.query('DELETE FROM match WHERE tender_id = $1', [tenderId]);
}

export async function noteLotMatched(
  tx: EntityManager,
  lotId: string,
  vendors: number,
  scoringVersion: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO lot_matching (lot_id, matched_at, vendors, scoring_version) VALUES ($1, clock_timestamp(), $2, $3)
     ON CONFLICT (lot_id) DO UPDATE SET
       (matched_at, vendors, scoring_version) = (excluded.matched_at, excluded.vendors, excluded.scoring_version)`,
    [lotId, vendors, scoringVersion],
  );
}
