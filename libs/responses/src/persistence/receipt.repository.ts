import type { EntityManager } from 'typeorm';
import { ReceiptEntity } from './receipt.entity.js';

export async function insertReceipt(
  tx: EntityManager,
  receipt: Omit<ReceiptEntity, 'response'>,
): Promise<void> {
  await tx.insert(ReceiptEntity, receipt);
}

/** The receipt of the latest submission. */
export const latestReceipt = (tx: EntityManager, responseId: string): Promise<ReceiptEntity | null> =>
  tx.findOne(ReceiptEntity, { where: { responseId }, order: { submittedAt: 'DESC', id: 'DESC' } });
