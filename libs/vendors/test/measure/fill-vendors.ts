import { newId } from '#platform';
import type { DataSource } from 'typeorm';
import { inventedWords } from '../../../tenders/test/measure/invented-market.js';

const BATCH = 1000;
const FORMS = ['ApS', 'A/S', 'I/S', ''];
const GROUPS = ['older-people', 'lonely', 'carers', 'unemployed'];

/** Vendors with a reference each, whose words are spread as those of tenders; the same at every run but for their ids. */
function* inventedVendors(count: number, seed = 11) {
  const { random, evenly, compound, common, rare, place, cpv, text } = inventedWords(seed);
  for (let index = 0; index < count; index++) {
    yield {
      id: newId(),
      referenceId: newId(),
      number: String(10_000_000 + index),
      name: `${compound()} ${rare()} ${evenly(FORMS)}`.trim(),
      description: text(60),
      capability: `${compound()} ${common()}`,
      reference: text(30),
      cpv: cpv(),
      otherCpv: cpv(),
      area: random() < 0.05 ? 'DK' : place().code,
      group: evenly(GROUPS),
      kind: random() < 0.1 ? 'social-enterprise' : 'company',
      size: evenly(['micro', 'small', 'medium', 'unknown']),
      certified: random() < 0.05,
      open: random() < 0.02,
    };
  }
}

type InventedVendor = ReturnType<typeof inventedVendors> extends Generator<infer T> ? T : never;

/** Writes vendors as an application would, so that the triggers write what is searched. */
export async function fillVendors(dataSource: DataSource, count: number): Promise<void> {
  let batch: InventedVendor[] = [];
  for (const vendor of inventedVendors(count)) {
    batch.push(vendor);
    if (batch.length === BATCH) {
      await insert(dataSource, batch);
      batch = [];
    }
  }
  if (batch.length > 0) await insert(dataSource, batch);
  await dataSource.query('VACUUM ANALYZE');
}

async function insert(dataSource: DataSource, vendors: readonly InventedVendor[]): Promise<void> {
  const rows = JSON.stringify(vendors);
  for (const statement of INSERTS) await dataSource.query(statement, [rows]);
}

const ITEM = `jsonb_to_recordset($1::jsonb) AS item(
  id uuid, "referenceId" uuid, number text, name text, description text, capability text, reference text, cpv text,
  "otherCpv" text, area text, "group" text, kind text, size text, certified boolean, open boolean)`;

const INSERTS = [
  `INSERT INTO organisation (id, kind, name, country, registration_scheme, registration_id)
   SELECT id, 'vendor', name, 'DK', 'DK-CVR', number FROM ${ITEM}`,
  `INSERT INTO vendor_profile (vendor_id, kind, size_class, description, capabilities, areas, target_groups, certificates, open_to_teams)
   SELECT id, kind, size, description, jsonb_build_array(jsonb_build_object('id', id, 'cpv', jsonb_build_array(cpv), 'text', capability)),
          ARRAY[area], ARRAY["group"], CASE WHEN certified THEN '[{"scheme": "iso-9001"}]'::jsonb ELSE '[]'::jsonb END, open
   FROM ${ITEM}`,
  `INSERT INTO vendor_reference (id, vendor_id, title, text, buyer_name, cpv, areas)
   SELECT "referenceId", id, left(reference, 60), reference, 'Eksempel Kommune', ARRAY["otherCpv"], ARRAY[area] FROM ${ITEM}`,
];
