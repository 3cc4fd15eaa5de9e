import { type Conditions, runStatement, type Statement } from '#platform';
import type { EntityManager } from 'typeorm';
import type { ListPlace } from '../domain/list-place.js';

/** A tender of a list by its id, and its place there. */
export interface ListedTender {
  readonly id: string;
  /** Milliseconds since 1970: when it was published or, before that, created. */
  readonly listedAt: number;
}

/** Latest first. @param after only those behind this place */
export const listTenders = (
  tx: EntityManager,
  ...list: Parameters<typeof listStatement>
): Promise<ListedTender[]> => runStatement(tx, listStatement(...list));

export function listStatement(
  conditions: Conditions,
  limit: number,
  after: ListPlace | undefined,
): Statement {
  if (after) {
    conditions.add('(listed_at, tender_id) < (to_timestamp(?::float8 / 1000), ?)', after.listedAt, after.id);
  }
  return {
    sql: `SELECT tender_id AS id, (extract(epoch FROM listed_at) * 1000)::float8 AS "listedAt"
     FROM tender_search WHERE ${conditions.sql}
     ORDER BY listed_at DESC, tender_id DESC LIMIT ${limit}`,
    values: conditions.values,
  };
}
