import type { EntityManager } from 'typeorm';

const KEY = `hashtext('medspil-vendor-merge')`;

/** Keeps vendors from being merged until the transaction ends; for imports, which write of thousands at once. Taken first of all. */
export async function keepMergesOut(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock_shared(${KEY})`);
}

/** Waits for imports to commit what they write, and lets one merge happen at a time. Taken before anything else is locked. */
export async function mergeAlone(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(${KEY})`);
}
