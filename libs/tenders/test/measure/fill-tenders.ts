import { newId } from '#platform';
import type { DataSource } from 'typeorm';
import { inventedTenders, type InventedTender } from './invented-market.js';

const BATCH = 1000;

/** Writes tenders with one lot each as an application would, so that the triggers write what is searched. */
export async function fillTenders(dataSource: DataSource, count: number): Promise<void> {
  let batch: InventedTender[] = [];
  for (const tender of inventedTenders(count)) {
    batch.push(tender);
    if (batch.length === BATCH) {
      await insert(dataSource, batch);
      batch = [];
    }
  }
  if (batch.length > 0) await insert(dataSource, batch);
  await dataSource.query('VACUUM ANALYZE');
}

const insert = (dataSource: DataSource, tenders: readonly InventedTender[]) =>
  dataSource.query(INSERT, [
    JSON.stringify(tenders.map((tender) => ({ ...tender, id: newId(), lotId: newId() }))),
    newId(),
  ]);

const INSERT = `
  WITH item AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS item(
      id uuid, "lotId" uuid, title text, description text, lot text, cpv text, area text, value bigint, status text,
      "closesIn" float8, reserved text)
  ), written AS (
    INSERT INTO tender (id, buyer_id, buyer_name, title, description, language, procedure, status, submission_deadline,
                        published_at, listed_at, cancelled_at, cancellation_reason)
    SELECT id, $2, 'Eksempel Kommune', title, description, 'da', 'light-regime', status, deadline, deadline - interval '40 days',
           deadline - interval '40 days', CASE status WHEN 'cancelled' THEN deadline END,
           CASE status WHEN 'cancelled' THEN 'Bortfaldet.' END
    FROM item CROSS JOIN LATERAL (SELECT now() + make_interval(secs => "closesIn" * 86400) AS deadline) AS clock
  )
  INSERT INTO lot (id, tender_id, position, title, description, main_cpv, areas, value_minor, value_currency, requirements)
  SELECT "lotId", id, 0, left(lot, 60), lot, cpv, ARRAY[area], value, 'DKK',
         CASE WHEN reserved IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object(
           'id', id, 'kind', 'reserved', 'mandatory', true, 'ask', jsonb_build_object('article', reserved))) END
  FROM item`;
