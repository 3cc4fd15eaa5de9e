import { gunzipSync } from 'node:zlib';
import type { EntityManager } from 'typeorm';

/** What a digest says; something stands for the keys of its links. */
export interface DigestContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The same as the tables hold it. */
export interface StoredContent extends Omit<DigestContent, 'html'> {
  /** UTF-8 under gzip. */
  readonly html: Buffer;
}

export const contentOf = (stored: StoredContent): DigestContent => ({
  ...stored,
  html: gunzipSync(stored.html).toString('utf8'),
});

/** @returns null where the digest was never written, or so long ago that what it said is forgotten */
export async function findContent(tx: EntityManager, digestId: string): Promise<DigestContent | null> {
  const [row] = await tx.query<StoredContent[]>(
    `SELECT d.subject, c.text, c.html FROM digest d JOIN digest_content c ON c.digest_id = d.id WHERE d.id = $1`,
    [digestId],
  );
  return row ? contentOf(row) : null;
}

/**
 * Deletes what digests said more than 13 months ago, so many at most; their ledger rows stay. The ids are UUIDv7, which begin
 * with the milliseconds of their making, so the primary key finds them.
 * @returns how many
 */
export async function deleteOldContent(tx: EntityManager, most: number): Promise<number> {
  const [row] = await tx.query<{ deleted: number }[]>(
    `WITH gone AS (
       DELETE FROM digest_content WHERE digest_id IN (
         SELECT digest_id FROM digest_content WHERE digest_id < (
           SELECT rpad(lpad(to_hex((extract(epoch FROM clock_timestamp() - interval '13 months') * 1000)::bigint), 12, '0'),
                       32, '0')::uuid)
         ORDER BY digest_id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING 1)
     SELECT count(*)::int AS deleted FROM gone`,
    [most],
  );
  return row?.deleted ?? 0;
}
