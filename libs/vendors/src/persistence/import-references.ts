import { type Money, newId } from '#platform';
import type { EntityManager } from 'typeorm';
import { ensureProfiles, touchProfiles } from './profile.repository.js';

/** One award as a reference of one of its winners. */
export interface ImportedReference {
  /** Which data it comes from, e.g. `awards-pt`. */
  readonly source: string;
  /** Key of award and winner within `source`: an award with three winners makes three references. */
  readonly sourceId: string;
  /** The winner's organisation id. */
  readonly vendorId: string;
  readonly title: string;
  readonly text?: string;
  readonly buyerName: string;
  /** Eight digits each. */
  readonly cpv: readonly string[];
  /** Codes or, where the source has none, its own names of places. */
  readonly areas: readonly string[];
  readonly value?: Money;
  /** `YYYY-MM-DD`. */
  readonly day?: string;
  /** Whether the source is the buyer's own publication of the award. */
  readonly verified: boolean;
}

const COLUMNS = `source text, "sourceId" text, "vendorId" uuid, title text, text text, "buyerName" text, cpv text[],
  areas text[], minor bigint, currency text, day date, verified boolean, id uuid`;

/**
 * Inserts references in bulk; those whose source and source id are known already stay as they are. The profiles of the
 * vendors that gained one count as changed; a vendor without a profile gets an empty one.
 * @returns ids of the vendors that gained a reference; whoever imports asks for their matching (job `vendorChanged`)
 */
export async function importReferences(
  tx: EntityManager,
  rows: readonly ImportedReference[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  await ensureProfiles(
    tx,
    rows.map(({ vendorId }) => vendorId),
    'unknown',
  );
  const inserted = await tx.query<{ vendorId: string }[]>(
    `INSERT INTO vendor_reference (id, vendor_id, title, text, buyer_name, cpv, areas, value_minor, value_currency, day,
                                   verified, source, source_id)
     SELECT id, "vendorId", title, text, "buyerName", cpv, areas, minor, currency, day, verified, source, "sourceId"
     FROM jsonb_to_recordset($1::jsonb) AS item(${COLUMNS})
     WHERE NOT EXISTS (SELECT FROM vendor_reference_alias AS alias
                       WHERE alias.source = item.source AND alias.source_id = item."sourceId")
     ON CONFLICT (source, source_id) DO NOTHING RETURNING vendor_id AS "vendorId"`,
    [JSON.stringify(rows.map(({ value, ...row }) => ({ ...row, ...value, id: newId() })))],
  );
  const touched = [...new Set(inserted.map(({ vendorId }) => vendorId))];
  await touchProfiles(tx, touched);
  return touched;
}

/** How many of these are known: as references, or as what a merge of vendors found to be the same as another one. */
export async function countKnownReferences(
  tx: EntityManager,
  source: string,
  sourceIds: readonly string[],
): Promise<number> {
  const [row] = await tx.query<{ known: number }[]>(
    `SELECT count(*)::int AS known FROM (
       SELECT source_id FROM vendor_reference WHERE source = $1 AND source_id = ANY($2)
       UNION SELECT source_id FROM vendor_reference_alias WHERE source = $1 AND source_id = ANY($2)) AS known`,
    [source, sourceIds],
  );
  return row?.known ?? 0;
}
