import { Not, type EntityManager } from 'typeorm';
import { PartnershipEntity } from './partnership.entity.js';
import { ResponseEntity } from './response.entity.js';

/** The response that a vendor itself has handed in to a tender; none or one. */
export const submittedBy = (
  tx: EntityManager,
  tenderId: string,
  vendorId: string,
): Promise<ResponseEntity[]> => tx.findBy(ResponseEntity, { tenderId, vendorId, status: 'submitted' });

/** The other partnerships that the vendor has joined for the same tender. */
export const otherTeamsOf = (
  tx: EntityManager,
  { id, tenderId, vendorId }: Pick<PartnershipEntity, 'id' | 'tenderId' | 'vendorId'>,
): Promise<PartnershipEntity[]> =>
  tx.find(PartnershipEntity, {
    where: { id: Not(id), tenderId, vendorId, state: 'joined' },
    order: { id: 'ASC' },
  });
