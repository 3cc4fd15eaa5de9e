import { decodeCursor, isId, type PageRequest } from '#platform';
import { onOtherSide } from '#tenders';
import { LessThan, Raw, type EntityManager } from 'typeorm';
import { ResponseEntity } from './response.entity.js';

/** @returns null where there is none */
export const findResponse = async (tx: EntityManager, id: string): Promise<ResponseEntity | null> =>
  isId(id) ? tx.findOneBy(ResponseEntity, { id }) : null;

/** Reads a response as it is now and keeps others from writing it until the transaction ends. */
export const lockResponse = (tx: EntityManager, id: string): Promise<ResponseEntity> =>
  tx.findOneOrFail(ResponseEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

type NewResponse = Pick<
  ResponseEntity,
  'id' | 'tenderId' | 'vendorId' | 'sealed' | 'version' | 'createdAt' | 'createdBy'
>;

/** Inserts a draft, unless the vendor has a response to the tender. @returns whether it did */
export async function insertDraft(tx: EntityManager, draft: NewResponse): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO response (id, tender_id, vendor_id, status, version, sealed, created_at, created_by, updated_at)
     VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $6) ON CONFLICT (tender_id, vendor_id) DO NOTHING RETURNING id`,
    [draft.id, draft.tenderId, draft.vendorId, draft.version, draft.sealed, draft.createdAt, draft.createdBy],
  );
  return rows.length === 1;
}

export const responseTo = (tx: EntityManager, tenderId: string, vendorId: string): Promise<ResponseEntity> =>
  tx.findOneByOrFail(ResponseEntity, { tenderId, vendorId });

/** Writes a locked response as it stands in memory. */
export async function saveResponse(tx: EntityManager, { id, ...row }: ResponseEntity): Promise<void> {
  await tx.update(ResponseEntity, { id }, row);
}

/**
 * A vendor's responses without their content, newest first; one more than the page holds.
 * @param reader who sees none to a tender of whose buyer, or of the platform's operator, the reader is a member
 */
export function responsesOfVendor(
  tx: EntityManager,
  vendorId: string,
  page: PageRequest,
  reader: { readonly userId: string; readonly organisationIds: readonly string[] },
): Promise<Omit<ResponseEntity, 'sealed'>[]> {
  const [after] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
  return tx.find(ResponseEntity, {
    select: WITHOUT_CONTENT,
    where: {
      vendorId,
      tenderId: Raw((column) => `NOT ${onOtherSide(column, ':userId', ':organisationIds')}`, reader),
      ...(after === undefined ? {} : { id: LessThan(String(after)) }),
    },
    order: { id: 'DESC' },
    take: page.limit + 1,
  });
}

const WITHOUT_CONTENT = {
  id: true,
  tenderId: true,
  vendorId: true,
  status: true,
  version: true,
  createdAt: true,
  createdBy: true,
  updatedAt: true,
  submittedAt: true,
  submittedBy: true,
  withdrawnAt: true,
  withdrawnBy: true,
  contentVersion: true,
  incompleteAt: true,
} as const;
