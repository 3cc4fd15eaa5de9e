import { gunzipSync } from 'node:zlib';
import type { EntityManager } from 'typeorm';

/** What a digest says, as it was or will be handed over. */
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

/** Deletes what digests said more than 13 months ago; their ledger rows stay. */
export async function forgetOldContent(tx: EntityManager): Promise<void> {
  await tx.query(
    `DELETE FROM digest_content c USING digest d
     WHERE d.id = c.digest_id AND d.planned_at < clock_timestamp() - interval '13 months'`,
  );
}
