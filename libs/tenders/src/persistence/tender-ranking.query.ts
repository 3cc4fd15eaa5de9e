import { type Conditions, runStatement, type Statement, type TextQuery } from '#platform';
import type { EntityManager } from 'typeorm';
import type { RankedPlace } from '../domain/list-place.js';
import { bindText, inText } from './tender-conditions.js';
import type { ListedTender } from './tender-list.query.js';

/** A tender that a search found. */
export interface RankedTender extends ListedTender {
  /** 1 where the tender's own title has all that was asked for. */
  readonly inTitle: number;
  /** How close together and how prominent the words stand. */
  readonly rank: number;
}

/** So many of the latest with the words in their title, and so many of the latest with them anywhere, are ranked. */
const MOST_RANKED = 300;

/** Of requirements (D), descriptions (C), lots and buyer (B), and the title (A). */
const WEIGHTS = '{0.1, 0.2, 0.4, 1.0}';

/** Titles first, then by rank, the latest first among equals. @param after only those behind this place */
export const rankTenders = (
  tx: EntityManager,
  ...search: Parameters<typeof rankStatement>
): Promise<RankedTender[]> => runStatement(tx, rankStatement(...search));

export function rankStatement(
  conditions: Conditions,
  text: TextQuery,
  limit: number,
  after: RankedPlace | undefined,
): Statement {
  const filters = conditions.sql;
  const bound = bindText(conditions, text);
  const { da, en, und } = bound;
  const asked = `CASE language WHEN 'da' THEN ${da} WHEN 'en' THEN ${en} ELSE ${und} END`;
  const mentioned = `${filters} AND ${inText(bound)}`;
  const inTitle = `(language = 'da' AND title @@ ${da} OR language = 'en' AND title @@ ${en}
    OR language = 'und' AND title @@ ${und})`;
  // The text begins with the title: what stands in that stands in the text. What is to be left out may stand there alone.
  const titled = `${leavesOut(text) ? mentioned : filters} AND ${inTitle}`;
  return {
    sql: `WITH found AS (
            SELECT tender_id, max(in_title) AS in_title
            FROM (${latest(1, titled)} UNION ALL ${latest(0, mentioned)}) AS lanes GROUP BY tender_id
          ), ranked AS (
            SELECT tender_id AS id, in_title AS "inTitle", listed_at,
                   ts_rank_cd('${WEIGHTS}', coalesce(text_da, text_en, text_und), ${asked}) AS rank
            FROM found JOIN tender_search USING (tender_id)
          )
          SELECT id, "inTitle", rank, (extract(epoch FROM listed_at) * 1000)::float8 AS "listedAt" FROM ranked
          ${after ? `WHERE ${behind(conditions, after)}` : ''}
          ORDER BY "inTitle" DESC, rank DESC, listed_at DESC, id DESC LIMIT ${limit}`,
    values: conditions.values,
  };
}

const latest = (inTitle: 0 | 1, condition: string): string =>
  `(SELECT tender_id, ${inTitle} AS in_title FROM tender_search WHERE ${condition}
    ORDER BY listed_at DESC, tender_id DESC LIMIT ${MOST_RANKED})`;

const leavesOut = ({ da, en, und }: TextQuery): boolean => [da, en, und].some((query) => query.includes('!'));

function behind(conditions: Conditions, { inTitle, rank, listedAt, id }: RankedPlace): string {
  const place = [
    `${conditions.bind(inTitle)}::int`,
    `${conditions.bind(rank)}::float4`,
    `to_timestamp(${conditions.bind(listedAt)}::float8 / 1000)`,
    `${conditions.bind(id)}::uuid`,
  ];
  return `("inTitle", rank, listed_at, id) < (${place.join(', ')})`;
}
