import { type Money, newId } from '#platform';
import type { EntityManager } from 'typeorm';

/** A published award as a tender of the past. */
export interface PastTender {
  /** Which data it comes from, e.g. `awards-pt`. */
  readonly source: string;
  /** Key of the award within `source`. */
  readonly sourceId: string;
  readonly buyerName: string;
  readonly title: string;
  readonly description: string;
  /** `und` where it is neither Danish nor English. */
  readonly language: 'da' | 'en' | 'und';
  /** Main code first, eight digits each. */
  readonly cpv: readonly string[];
  /** Codes or, where the source has none, its own names of places. */
  readonly areas: readonly string[];
  readonly value?: Money;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly publishedOn: string;
}

/**
 * Writes past tenders in bulk, each with one lot, in state `archived`. Known by source and source id: one that is there
 * and says the same is left alone, one that says something else is changed. Of two with one key the last counts.
 */
export async function upsertPastTenders(
  tx: EntityManager,
  rows: readonly PastTender[],
): Promise<{ readonly inserted: number; readonly changed: number }> {
  const unique = [...new Map(rows.map((row) => [JSON.stringify([row.source, row.sourceId]), row])).values()];
  if (unique.length === 0) return { inserted: 0, changed: 0 };
  const items = JSON.stringify(unique.map(itemOf));
  const written = await tx.query<{ inserted: boolean }[]>(UPSERT, [items]);
  const inserted = written.filter((row) => row.inserted).length;
  return { inserted, changed: written.length - inserted };
}

const itemOf = ({ cpv, value, ...row }: PastTender) => {
  const [mainCpv, ...additionalCpv] = cpv;
  return { ...row, ...value, mainCpv, additionalCpv, tenderId: newId(), lotId: newId() };
};

/**
 * The lot decides with the tender whether anything changed: a tender is written again where its own columns or its lot's
 * differ, so that readers who follow `changed_xid` hear of both.
 */
const UPSERT = `
  WITH item AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS item(
      source text, "sourceId" text, "buyerName" text, title text, description text, language text, "mainCpv" text,
      "additionalCpv" text[], areas text[], minor bigint, currency text, "publishedOn" date, "tenderId" uuid, "lotId" uuid)
  ), different AS (
    SELECT item.* FROM item
    LEFT JOIN tender ON tender.source = item.source AND tender.source_id = item."sourceId"
    LEFT JOIN lot ON lot.tender_id = tender.id
    WHERE tender.id IS NULL OR
      (tender.buyer_name, tender.title, tender.description, tender.language, tender.published_at,
       lot.main_cpv, lot.additional_cpv, lot.areas, lot.value_minor, lot.value_currency)
      IS DISTINCT FROM
      (item."buyerName", item.title, item.description, item.language, item."publishedOn"::timestamptz,
       item."mainCpv", item."additionalCpv", item.areas, item.minor, item.currency)
  ), written AS (
    INSERT INTO tender (id, buyer_name, title, description, language, status, published_at, listed_at, source, source_id)
    SELECT "tenderId", "buyerName", title, description, language, 'archived', "publishedOn", "publishedOn", source, "sourceId"
    FROM different ORDER BY source, "sourceId"
    ON CONFLICT (source, source_id) DO UPDATE SET
      buyer_name = excluded.buyer_name, title = excluded.title, description = excluded.description,
      language = excluded.language, published_at = excluded.published_at, listed_at = excluded.listed_at,
      version = tender.version + 1
    RETURNING id, source, source_id, xmax = 0 AS inserted
  ), lots AS (
    INSERT INTO lot (id, tender_id, position, title, description, main_cpv, additional_cpv, areas, value_minor, value_currency)
    SELECT "lotId", written.id, 0, title, description, "mainCpv", "additionalCpv", areas, minor, currency
    FROM different JOIN written ON written.source = different.source AND written.source_id = different."sourceId"
    ON CONFLICT (tender_id, position) DO UPDATE SET
      title = excluded.title, description = excluded.description, main_cpv = excluded.main_cpv,
      additional_cpv = excluded.additional_cpv, areas = excluded.areas, value_minor = excluded.value_minor,
      value_currency = excluded.value_currency
    RETURNING id
  )
  SELECT inserted FROM written`;
