import {
  type Conditions,
  type FacetGroup,
  runStatement,
  type Statement,
  stated,
  type TextQuery,
} from '#platform';
import type { EntityManager } from 'typeorm';
import type { VendorSummary } from '../domain/found-vendor.js';

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

/** So many of the latest with the words in their name, and so many of the latest with them anywhere, are ranked. */
const MOST_RANKED = 300;

/** In the order of name, then id. */
export const listVendors = (
  tx: EntityManager,
  ...list: Parameters<typeof listStatement>
): Promise<NamePlace[]> => runStatement(tx, listStatement(...list));

export function listStatement(
  conditions: Conditions,
  limit: number,
  after: NamePlace | undefined,
): Statement {
  if (after) conditions.add('(name, vendor_id) > (?, ?)', after.name, after.id);
  return {
    sql: `SELECT name, vendor_id AS id FROM vendor_search WHERE ${conditions.sql} ORDER BY name, vendor_id LIMIT ${limit}`,
    values: conditions.values,
  };
}

/** Names first, then by rank, then by id. */
export const rankVendors = (
  tx: EntityManager,
  ...search: Parameters<typeof rankStatement>
): Promise<RankPlace[]> => runStatement(tx, rankStatement(...search));

export function rankStatement(
  conditions: Conditions,
  text: TextQuery,
  limit: number,
  after: RankPlace | undefined,
): Statement {
  const filters = conditions.sql;
  const [da, en] = [`${conditions.bind(text.da)}::tsquery`, `${conditions.bind(text.en)}::tsquery`];
  const mentioned = `${filters} AND (text_da @@ ${da} OR text_en @@ ${en})`;
  const inName = `(language = 'da' AND title @@ ${da} OR language = 'en' AND title @@ ${en})`;
  // The text begins with the name: what stands in that stands in the text. What is to be left out may stand there alone.
  const named = `${text.da.includes('!') || text.en.includes('!') ? mentioned : filters} AND ${inName}`;
  const behind = after
    ? `WHERE ("inName", rank, id) < (${conditions.bind(after.inName)}::int, ${conditions.bind(after.rank)}::float4,
       ${conditions.bind(after.id)}::uuid)`
    : '';
  return {
    sql: `WITH found AS (
            SELECT vendor_id, max(in_name) AS in_name
            FROM (${latest(1, named)} UNION ALL ${latest(0, mentioned)}) AS lanes GROUP BY vendor_id
          ), ranked AS (
            SELECT vendor_id AS id, in_name AS "inName",
                   ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', coalesce(text_da, text_en),
                              CASE language WHEN 'da' THEN ${da} ELSE ${en} END) AS rank
            FROM found JOIN vendor_search USING (vendor_id)
          )
          SELECT id, "inName", rank FROM ranked ${behind} ORDER BY "inName" DESC, rank DESC, id DESC LIMIT ${limit}`,
    values: conditions.values,
  };
}

/** Ids grow with time. */
const latest = (inName: 0 | 1, condition: string): string =>
  `(SELECT vendor_id, ${inName} AS in_name FROM vendor_search WHERE ${condition}
    ORDER BY vendor_id DESC LIMIT ${MOST_RANKED})`;

export type VendorFacetGroup = FacetGroup<'kind' | 'sizeClass' | 'cpv' | 'area' | 'targetGroup'>;

/** Counts what was found in each respect, in one pass. */
export const countVendorFacets = (tx: EntityManager, conditions: Conditions): Promise<VendorFacetGroup[]> =>
  runStatement(tx, facetStatement(conditions));

export const facetStatement = (conditions: Conditions): Statement => ({
  sql: `WITH found AS (
       SELECT ARRAY[kind]::text[] AS kind, ARRAY[size_class]::text[] AS size, divisions, areas, target_groups
       FROM vendor_search WHERE ${conditions.sql}
     )
     SELECT CASE WHEN grouping(kind) = 0 THEN 'kind' WHEN grouping(size) = 0 THEN 'sizeClass'
                 WHEN grouping(divisions) = 0 THEN 'cpv' WHEN grouping(areas) = 0 THEN 'area' ELSE 'targetGroup' END AS facet,
            coalesce(kind, size, divisions, areas, target_groups) AS values, count(*)::int AS count
     FROM found GROUP BY GROUPING SETS ((kind), (size), (divisions), (areas), (target_groups))`,
  values: conditions.values,
});

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
