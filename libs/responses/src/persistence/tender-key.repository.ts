import type { EntityManager } from 'typeorm';
import { TenderKeyEntity } from './tender-key.entity.js';

export const findTenderKey = (tx: EntityManager, tenderId: string): Promise<TenderKeyEntity | null> =>
  tx.findOneBy(TenderKeyEntity, { tenderId });

/** Stores a key unless another transaction was faster; waits for one that is about to. @returns the one that counts */
export async function insertTenderKey(
  tx: EntityManager,
  key: Pick<TenderKeyEntity, 'tenderId' | 'wrappedKey' | 'masterKeyId'>,
): Promise<TenderKeyEntity> {
  await tx.query(
    `INSERT INTO tender_key (tender_id, wrapped_key, master_key_id) VALUES ($1, $2, $3)
     ON CONFLICT (tender_id) DO NOTHING`,
    [key.tenderId, key.wrappedKey, key.masterKeyId],
  );
  return tx.findOneByOrFail(TenderKeyEntity, { tenderId: key.tenderId });
}
