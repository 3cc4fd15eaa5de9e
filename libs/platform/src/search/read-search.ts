import type { EntityManager } from 'typeorm';
import { DomainError } from '../errors/domain.error.js';
import { withOperators } from './search-text.js';

/** A search as PostgreSQL reads it, once for each language that texts are written in. */
export interface TextQuery {
  readonly da: string;
  readonly en: string;
  /** For texts in any other language: words as they stand. */
  readonly und: string;
}

/**
 * Words, "phrases", or, and -without.
 * @throws DomainError `search-too-wide` (422) where nothing is named that must be there
 */
export async function readSearch(tx: EntityManager, q: string): Promise<TextQuery> {
  const [row] = await tx.query<(TextQuery & { narrow: boolean })[]>(
    `SELECT da::text, en::text, und::text, 'T' NOT IN (querytree(da), querytree(en), querytree(und)) AS narrow
     FROM (SELECT search_query('da', $1) AS da, search_query('en', $1) AS en, search_query('und', $1) AS und) AS read`,
    [withOperators(q)],
  );
  if (row?.narrow) return { da: row.da, en: row.en, und: row.und };
  throw new DomainError('invalid', 'search-too-wide', 'Name at least one word that must be there.', {
    errors: [
      { pointer: '/q', code: 'search-too-wide', detail: 'Name at least one word that must be there.' },
    ],
  });
}
