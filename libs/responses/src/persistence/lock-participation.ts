import type { EntityManager } from 'typeorm';

/**
 * Lets what a vendor does in one tender come one after the other, until the transaction ends: whether it takes part in a lot
 * already is decided over several responses. Taken after the lock of one response, and before the tender's.
 */
export async function lockParticipation(
  tx: EntityManager,
  tenderId: string,
  vendorId: string,
): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('participation/' || $1 || '/' || $2, 0))`, [
    tenderId,
    vendorId,
  ]);
}
