import type { EntityManager } from 'typeorm';
import type { CvrProof } from '../domain/cvr-proof.js';

/** What a provider said at the beginning of this session; nobody else uses it until the transaction ends. */
export async function lockCvrProof(tx: EntityManager, sessionId: string): Promise<CvrProof | undefined> {
  const [proof] = await tx.query<CvrProof[]>(
    `SELECT provider_id AS "providerId", cvr, proven_at AS "provenAt", used_at AS "usedAt"
     FROM cvr_proof WHERE session_id = $1 FOR UPDATE`,
    [sessionId],
  );
  return proof;
}

export async function useCvrProof(tx: EntityManager, sessionId: string, at: Date): Promise<void> {
  await tx.query('UPDATE cvr_proof SET used_at = $2 WHERE session_id = $1', [sessionId, at]);
}
