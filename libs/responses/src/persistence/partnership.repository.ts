import { decodeCursor, isId, type PageRequest } from '#platform';
import { onOtherSide } from '#tenders';
import { In, LessThan, Raw, type EntityManager } from 'typeorm';
import type { StoredPartnershipState } from '../domain/partnership-states.js';
import { PartnershipEntity } from './partnership.entity.js';

const LIVE: StoredPartnershipState[] = ['invited', 'joined'];

/** @returns null where there is none */
export const findPartnership = async (tx: EntityManager, id: string): Promise<PartnershipEntity | null> =>
  isId(id) ? tx.findOneBy(PartnershipEntity, { id }) : null;

/** As it is now. Whoever writes one holds the lock of its response, so it stays so. */
export const readPartnership = (tx: EntityManager, id: string): Promise<PartnershipEntity> =>
  tx.findOneByOrFail(PartnershipEntity, { id });

export async function insertPartnership(
  tx: EntityManager,
  row: Pick<
    PartnershipEntity,
    | 'id'
    | 'responseId'
    | 'tenderId'
    | 'leadId'
    | 'vendorId'
    | 'state'
    | 'version'
    | 'sealed'
    | 'pricesShared'
    | 'invitedAt'
    | 'invitedBy'
  >,
): Promise<PartnershipEntity> {
  await tx.insert(PartnershipEntity, row);
  return readPartnership(tx, row.id);
}

/** Writes a partnership, whose response is locked, as it stands in memory. */
export async function savePartnership(tx: EntityManager, row: PartnershipEntity): Promise<void> {
  const { id, state, version, sealed, pricesShared, joinedAt, endedAt } = row;
  const { confirmedContentVersion, confirmedAt, confirmedBy } = row;
  const confirmation = { confirmedContentVersion, confirmedAt, confirmedBy };
  await tx.update(
    PartnershipEntity,
    { id },
    { state, version, sealed, pricesShared, joinedAt, endedAt, ...confirmation },
  );
}

/** Everybody who was ever asked to take part in a response, in the order of the invitations. */
export const partnershipsOfResponse = (tx: EntityManager, responseId: string): Promise<PartnershipEntity[]> =>
  tx.find(PartnershipEntity, { where: { responseId }, order: { id: 'ASC' } });

/** Those who are invited or have joined, in the order of the invitations. */
export const teamOfResponse = (tx: EntityManager, responseId: string): Promise<PartnershipEntity[]> =>
  tx.find(PartnershipEntity, { where: { responseId, state: In(LIVE) }, order: { id: 'ASC' } });

/**
 * The invitations to a vendor, newest first; one more than the page holds.
 * @param reader who sees none to a tender of whose buyer, or of the platform's operator, the reader is a member
 */
export function partnershipsOfVendor(
  tx: EntityManager,
  vendorId: string,
  page: PageRequest,
  reader: { readonly userId: string; readonly organisationIds: readonly string[] },
): Promise<PartnershipEntity[]> {
  const [after] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
  return tx.find(PartnershipEntity, {
    where: {
      vendorId,
      tenderId: Raw((column) => `NOT ${onOtherSide(column, ':userId', ':organisationIds')}`, reader),
      ...(after === undefined ? {} : { id: LessThan(String(after)) }),
    },
    order: { id: 'DESC' },
    take: page.limit + 1,
  });
}
