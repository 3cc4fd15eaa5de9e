import { TenderEntity } from '#tenders';
import { In, type EntityManager } from 'typeorm';
import type { ResponseSummary } from '../domain/tender-response.js';
import type { ResponseEntity } from './response.entity.js';

type Row = Omit<ResponseEntity, 'sealed'>;

/** Rows as they are read, in their order, each with the tender that it answers. */
export async function summariesOf(tx: EntityManager, rows: readonly Row[]): Promise<ResponseSummary[]> {
  const tenders = await tx.find(TenderEntity, {
    select: { id: true, title: true, submissionDeadline: true },
    where: { id: In(rows.map(({ tenderId }) => tenderId)) },
  });
  return rows.map((row) => {
    const tender = tenders.find(({ id }) => id === row.tenderId);
    if (!tender?.submissionDeadline) throw new Error(`response ${row.id} answers no published tender`);
    return summaryOf(row, tender.title, tender.submissionDeadline);
  });
}

export const summaryOf = (row: Row, tenderTitle: string, submissionDeadline: Date): ResponseSummary => ({
  id: row.id,
  tenderId: row.tenderId,
  tenderTitle,
  submissionDeadline,
  vendorId: row.vendorId,
  status: row.status,
  version: row.version,
  createdAt: row.createdAt,
  createdBy: row.createdBy,
  updatedAt: row.updatedAt,
  ...(row.submittedAt && row.submittedBy
    ? { submittedAt: row.submittedAt, submittedBy: row.submittedBy }
    : {}),
  ...(row.withdrawnAt && row.withdrawnBy
    ? { withdrawnAt: row.withdrawnAt, withdrawnBy: row.withdrawnBy }
    : {}),
  ...(row.incompleteAt ? { incompleteAt: row.incompleteAt } : {}),
});
