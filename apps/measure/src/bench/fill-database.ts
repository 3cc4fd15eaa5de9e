import { newId } from '#platform';
import type { Lot, Vendor } from '#scoring';
import type { DataSource } from 'typeorm';

const BATCH = 1000;

/** Writes a market into the tables of the product, as fast as rows can be written. */
export async function fillVendors(database: DataSource, vendors: readonly Vendor[]): Promise<string[]> {
  const ids = vendors.map(() => newId());
  for (let from = 0; from < vendors.length; from += BATCH) {
    const rows = vendors
      .slice(from, from + BATCH)
      .map((vendor, place) => ({ ...vendor, id: ids[from + place] }));
    await database.query(FILL_VENDORS, [JSON.stringify(rows)]);
    const references = rows.flatMap(({ id, references: all }) =>
      all.map((reference) => ({ ...reference, id: newId(), vendorId: id })),
    );
    await database.query(FILL_REFERENCES, [JSON.stringify(references)]);
  }
  return ids;
}

const FILL_VENDORS = `
  WITH item AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, name text, kind text, "sizeClass" text,
      capabilities jsonb, areas text[], certificates jsonb, "targetGroups" text[], headcount integer, turnover jsonb,
      complete text[])),
    made AS (INSERT INTO organisation (id, kind, name, country) SELECT id, 'vendor', name, 'DK' FROM item)
  INSERT INTO vendor_profile (vendor_id, kind, size_class, capabilities, areas, certificates, target_groups, headcount,
      turnover_minor, turnover_currency, complete)
  SELECT id, kind, "sizeClass", capabilities, areas, certificates, "targetGroups", headcount,
         (turnover->>'minor')::bigint, turnover->>'currency', complete FROM item`;

const FILL_REFERENCES = `
  INSERT INTO vendor_reference (id, vendor_id, title, text, buyer_name, cpv, areas, value_minor, value_currency, day, verified)
  SELECT id, "vendorId", title, text, '', cpv, areas, (value->>'minor')::bigint, value->>'currency', day, verified
  FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, "vendorId" uuid, title text, text text, cpv text[], areas text[],
      value jsonb, day date, verified boolean)`;

/** Publishes a tender of one lot for each of these; returns the tenders' ids. */
export async function fillLots(database: DataSource, lots: readonly Lot[]): Promise<string[]> {
  const rows = lots.map((lot) => ({
    ...lot,
    id: newId(),
    tenderId: newId(),
    mainCpv: lot.mainCpv?.slice(0, 8) ?? null,
  }));
  for (let from = 0; from < rows.length; from += BATCH) {
    await database.query(FILL_LOTS, [JSON.stringify(rows.slice(from, from + BATCH)), newId()]);
  }
  return rows.map(({ tenderId }) => tenderId);
}

const FILL_LOTS = `
  WITH item AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, "tenderId" uuid, title text, description text,
      "mainCpv" text, "additionalCpv" text[], areas text[], value jsonb, beneficiaries text[], requirements jsonb)),
    made AS (INSERT INTO tender (id, buyer_id, title, language, procedure, status, submission_deadline, published_at)
      SELECT "tenderId", $2::uuid, title, 'da', 'open', 'published', clock_timestamp() + interval '30 days', clock_timestamp()
      FROM item RETURNING id)
  INSERT INTO lot (id, tender_id, position, title, description, main_cpv, additional_cpv, areas, value_minor, value_currency,
      beneficiaries, requirements)
  SELECT item.id, made.id, 0, title, description, "mainCpv", "additionalCpv", areas, (value->>'minor')::bigint,
         value->>'currency', beneficiaries, requirements
  FROM item JOIN made ON made.id = item."tenderId"`;
