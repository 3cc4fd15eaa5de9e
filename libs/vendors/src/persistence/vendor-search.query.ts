import { type Conditions, type FacetGroup, stated, type TextQuery } from '#platform';
import type { EntityManager } from 'typeorm';
import type { VendorSummary } from '../domain/found-vendor.js';
import { addText } from './vendor-conditions.js';

/** Behind which vendor a page begins: by name, or by rank. */
interface NamePlace {
  readonly name: string;
  readonly id: string;
}
export interface RankPlace {
  readonly inName: number;
  readonly rank: number;
  readonly id: string;
}

/** Of so many found, those whose name has the words first, the ranks are worked out; nobody reads further. */
const MOST_RANKED = 1000;

/** In the order of name, then id. */
export function listVendors(
  tx: EntityManager,
  conditions: Conditions,
  limit: number,
  after: NamePlace | undefined,
): Promise<NamePlace[]> {
  if (after) conditions.add('(name, vendor_id) > (?, ?)', after.name, after.id);
  return tx.query<NamePlace[]>(
    `SELECT name, vendor_id AS id FROM vendor_search WHERE ${conditions.sql} ORDER BY name, vendor_id LIMIT ${limit}`,
    [...conditions.values],
  );
}

/** Names first, then by rank, then by id. */
export function rankVendors(
  tx: EntityManager,
  conditions: Conditions,
  text: TextQuery,
  limit: number,
  after: RankPlace | undefined,
): Promise<RankPlace[]> {
  addText(conditions, text);
  const [da, en] = [conditions.bind(text.da), conditions.bind(text.en)];
  const asked = `CASE language WHEN 'da' THEN ${da}::tsquery ELSE ${en}::tsquery END`;
  const found = `
    SELECT vendor_id AS id, (title @@ ${asked})::int AS "inName", coalesce(text_da, text_en) AS document, ${asked} AS asked
    FROM vendor_search WHERE ${conditions.sql} ORDER BY 2 DESC, 1 LIMIT ${MOST_RANKED}`;
  const behind = after
    ? `WHERE ("inName", rank, id) < (${conditions.bind(after.inName)}::int, ${conditions.bind(after.rank)}::float4,
       ${conditions.bind(after.id)}::uuid)`
    : '';
  return tx.query<RankPlace[]>(
    `SELECT id, "inName", rank FROM (
       SELECT id, "inName", ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', document, asked) AS rank FROM (${found}) AS found
     ) AS ranked ${behind} ORDER BY "inName" DESC, rank DESC, id DESC LIMIT ${limit}`,
    [...conditions.values],
  );
}

export type VendorFacetGroup = FacetGroup<'kind' | 'sizeClass' | 'cpv' | 'area' | 'targetGroup'>;

/** Counts what was found in each respect, in one pass. */
export const countVendorFacets = (tx: EntityManager, conditions: Conditions): Promise<VendorFacetGroup[]> =>
  tx.query<VendorFacetGroup[]>(
    `WITH found AS (
       SELECT ARRAY[kind]::text[] AS kind, ARRAY[size_class]::text[] AS size, divisions, areas, target_groups
       FROM vendor_search WHERE ${conditions.sql}
     )
     SELECT CASE WHEN grouping(kind) = 0 THEN 'kind' WHEN grouping(size) = 0 THEN 'sizeClass'
                 WHEN grouping(divisions) = 0 THEN 'cpv' WHEN grouping(areas) = 0 THEN 'area' ELSE 'targetGroup' END AS facet,
            coalesce(kind, size, divisions, areas, target_groups) AS values, count(*)::int AS count
     FROM found GROUP BY GROUPING SETS ((kind), (size), (divisions), (areas), (target_groups))`,
    [...conditions.values],
  );

type Row = Omit<VendorSummary, 'country'> & { readonly country: string | null };

/** The vendors of these ids as a search shows them, in the order of the ids. */
export async function describeVendors(tx: EntityManager, ids: readonly string[]): Promise<VendorSummary[]> {
  const rows = await tx.query<Row[]>(
    `SELECT found.vendor_id AS id, found.name, organisation.country, found.kind, size_class AS "sizeClass",
            open_to_teams AS "openToTeams", areas, target_groups AS "targetGroups",
            EXISTS (SELECT 1 FROM membership WHERE organisation_id = found.vendor_id) AS claimed
     FROM vendor_search AS found JOIN organisation ON organisation.id = found.vendor_id
     WHERE found.vendor_id = ANY($1)`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, stated(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
