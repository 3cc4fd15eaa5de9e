import { stated } from '#platform';
import type { EntityManager } from 'typeorm';
import type { LotFacts } from '../domain/lot-facts.js';
import type { TenderState } from '../domain/tender-state.js';
import { moneyOf } from './tender.mapper.js';

export interface LotFactsRequest {
  /** Only these lots. */
  readonly ids?: readonly string[];
  /** Only lots of these tenders. */
  readonly tenderIds?: readonly string[];
  /** Only lots whose tender was written by this transaction (xid8 as a decimal string) or a later one. */
  readonly changedSince?: string;
  /** Only lots whose tender is in one of these states by the database clock; all states otherwise, drafts too. */
  readonly states?: readonly TenderState[];
  /** Only lots published at this instant or later. */
  readonly publishedSince?: Date;
}

const BATCH = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Streams lots in batches of at most 500, by lot id. The whole pass sees one state of the database only where `tx` is
 * REPEATABLE READ.
 */
export async function* lotFacts(
  tx: EntityManager,
  request: LotFactsRequest = {},
): AsyncGenerator<readonly LotFacts[]> {
  for (let after: string | undefined = FIRST_ID; after !== undefined;) {
    const rows: Row[] = await readLots(tx, request, after);
    if (rows.length === 0) return;
    yield rows.map(factsOf);
    after = rows.length < BATCH ? undefined : rows.at(-1)?.id;
  }
}

/** Ids of the lots that take responses now, by the database clock. */
export async function openLotIds(tx: EntityManager): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT lot.id FROM lot JOIN tender ON tender.id = lot.tender_id
     WHERE tender.status = 'published' AND tender.submission_deadline > clock_timestamp() ORDER BY lot.id`,
  );
  return rows.map(({ id }) => id);
}

type Optional =
  | 'buyerId'
  | 'publishedAt'
  | 'submissionDeadline'
  | 'judgedOn'
  | 'mainCpv'
  | 'contractStart'
  | 'contractEnd'
  | 'weights';

type Row = Omit<LotFacts, Optional | 'value'> & {
  readonly [K in Optional]: NonNullable<LotFacts[K]> | null;
} & {
  /** bigint, hence text. */
  readonly valueMinor: string | null;
  readonly valueCurrency: string | null;
};

const readLots = (tx: EntityManager, request: LotFactsRequest, after: string): Promise<Row[]> =>
  tx.query<Row[]>(
    `SELECT * FROM (
       SELECT lot.id, tender.id AS "tenderId", tender.title AS "tenderTitle", position, buyer_id AS "buyerId",
              coalesce(buyer_name, organisation.name, '') AS "buyerName", language,
              CASE WHEN status = 'published' AND submission_deadline <= clock_timestamp()
                   THEN 'closed' ELSE status END AS status,
              published_at AS "publishedAt", submission_deadline AS "submissionDeadline",
              to_char(submission_deadline AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS "judgedOn",
              lot.title, lot.description, main_cpv AS "mainCpv", additional_cpv AS "additionalCpv", areas,
              value_minor AS "valueMinor", value_currency AS "valueCurrency",
              contract_start::text AS "contractStart", contract_end::text AS "contractEnd",
              ARRAY(SELECT unnest(lot.beneficiaries) UNION SELECT unnest(tender.beneficiaries) ORDER BY 1) AS beneficiaries,
              weights, requirements, changed_xid AS "changedXid"
       FROM lot JOIN tender ON tender.id = lot.tender_id LEFT JOIN organisation ON organisation.id = tender.buyer_id
       WHERE lot.id > $1 AND ($2::uuid[] IS NULL OR lot.id = ANY($2)) AND ($3::uuid[] IS NULL OR tender.id = ANY($3))
         AND ($4::bigint IS NULL OR tender.id = ANY(ARRAY(SELECT id FROM tender WHERE changed_xid >= $4)))
         AND ($6::timestamptz IS NULL OR published_at >= $6)
     ) AS facts
     WHERE $5::text[] IS NULL OR status = ANY($5)
     ORDER BY id LIMIT ${BATCH}`,
    [
      after,
      request.ids ?? null,
      request.tenderIds ?? null,
      request.changedSince ?? null,
      request.states ?? null,
      request.publishedSince ?? null,
    ],
  );

function factsOf({ valueMinor, valueCurrency, ...row }: Row): LotFacts {
  const value = moneyOf(valueMinor === null ? null : Number(valueMinor), valueCurrency);
  return stated({ ...row, value });
}
