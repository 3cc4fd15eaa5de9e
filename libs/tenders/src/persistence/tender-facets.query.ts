import { type Conditions, runStatement, type Statement } from '#platform';
import type { EntityManager } from 'typeorm';
import type { TenderFacetGroup } from '../domain/tender-facets.js';
import { STATE } from './tender-conditions.js';

/** Counts what was found by state, divisions, areas and reservation, in one pass. */
export const countFacets = (tx: EntityManager, conditions: Conditions): Promise<TenderFacetGroup[]> =>
  runStatement(tx, facetStatement(conditions));

export const facetStatement = (conditions: Conditions): Statement => ({
  sql: `WITH found AS (
       SELECT ARRAY[${STATE}]::text[] AS status, divisions, areas, reserved FROM tender_search WHERE ${conditions.sql}
     )
     SELECT CASE WHEN grouping(status) = 0 THEN 'status' WHEN grouping(divisions) = 0 THEN 'cpv'
                 WHEN grouping(areas) = 0 THEN 'area' ELSE 'reserved' END AS facet,
            coalesce(status, divisions, areas, reserved) AS values, count(*)::int AS count
     FROM found GROUP BY GROUPING SETS ((status), (divisions), (areas), (reserved))`,
  values: conditions.values,
});
