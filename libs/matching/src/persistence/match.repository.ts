import type { EntityManager } from 'typeorm';
import type { MatchColumns } from '../domain/match-columns.js';

const COLUMNS =
  'lot_id, vendor_id, tender_id, kind, eligibility, score, exact_score, relevance, suitability, missing, tie, scoring_version, as_of';

/** What may differ between two scorings of a pair. */
const FINDINGS =
  'kind, eligibility, score, exact_score, relevance, suitability, missing, scoring_version, as_of';

const of = (row: string): string =>
  FINDINGS.split(', ')
    .map((column) => `${row}.${column}`)
    .join(', ');

/** Whose rows are replaced. */
export type RowsOf = { readonly lotId: string } | { readonly vendorId: string };

/**
 * Makes the rows of one lot, or of one vendor, exactly these; rows that stay as they are are not written. `matched_since`
 * stays while a pair stays a match, so that being scored again makes nothing new.
 */
export async function replaceRows(
  tx: EntityManager,
  whose: RowsOf,
  rows: MatchColumns,
  made: { readonly scoringVersion: string; readonly asOf: string },
): Promise<void> {
  const [column, other, id, kept] =
    'lotId' in whose
      ? ['lot_id', 'vendor_id', whose.lotId, rows.vendorIds]
      : ['vendor_id', 'lot_id', whose.vendorId, rows.lotIds];
  await tx.query(`DELETE FROM match WHERE ${column} = $1 AND ${other} NOT IN (SELECT unnest($2::uuid[]))`, [
    id,
    kept,
  ]);
  if (kept.length > 0) await upsert(tx, rows, made);
}

async function upsert(
  tx: EntityManager,
  rows: MatchColumns,
  made: { readonly scoringVersion: string; readonly asOf: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO match (${COLUMNS}, matched_since, updated_at)
     SELECT lot_id, vendor_id, tender_id, CASE eligibility WHEN 'ineligible' THEN 'near-miss' ELSE 'match' END, eligibility,
            score, exact_score, relevance, suitability, missing, tie, $11, $12::date,
            CASE WHEN eligibility <> 'ineligible' THEN clock_timestamp() END, clock_timestamp()
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::smallint[], $6::double precision[],
                 $7::double precision[], $8::double precision[], $9::smallint[], $10::bigint[])
       AS item(lot_id, vendor_id, tender_id, eligibility, score, exact_score, relevance, suitability, missing, tie)
     ON CONFLICT (lot_id, vendor_id) DO UPDATE SET
       (${FINDINGS}, updated_at) = (${of('excluded')}, excluded.updated_at),
       matched_since = CASE WHEN excluded.kind = 'match' THEN coalesce(match.matched_since, excluded.matched_since) END
     WHERE (${of('match')}) IS DISTINCT FROM (${of('excluded')})`,
    [
      rows.lotIds,
      rows.vendorIds,
      rows.tenderIds,
      rows.eligibilities,
      rows.scores,
      rows.exactScores,
      rows.relevances,
      rows.suitabilities,
      rows.missing,
      rows.ties,
      made.scoringVersion,
      made.asOf,
    ],
  );
}

export async function deleteRowsOfTender(tx: EntityManager, tenderId: string): Promise<void> {
  await tx.query('DELETE FROM match WHERE tender_id = $1', [tenderId]);
}

/** Notes that the rows of the lot are those of now, and how many vendors are eligible by them. */
export async function noteLotMatched(
  tx: EntityManager,
  lotId: string,
  vendors: number,
  scoringVersion: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO lot_matching (lot_id, matched_at, vendors, scoring_version, eligible, eligible_social)
     SELECT $1, clock_timestamp(), $2, $3, count(*), count(*) FILTER (WHERE vendor_profile.kind = 'social-enterprise')
     FROM match JOIN vendor_profile ON vendor_profile.vendor_id = match.vendor_id
     WHERE match.lot_id = $1 AND match.eligibility = 'eligible'
     ON CONFLICT (lot_id) DO UPDATE SET
       (matched_at, vendors, scoring_version, eligible, eligible_social) =
       (excluded.matched_at, excluded.vendors, excluded.scoring_version, excluded.eligible, excluded.eligible_social)`,
    [lotId, vendors, scoringVersion],
  );
}
