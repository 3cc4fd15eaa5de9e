import type { EntityManager } from 'typeorm';
import { PartnershipEntity } from './partnership.entity.js';
import { ResponseEntity } from './response.entity.js';

/** The response that a vendor itself has handed in to a tender; none or one. */
export const submittedBy = (
  tx: EntityManager,
  tenderId: string,
  vendorId: string,
): Promise<ResponseEntity[]> => tx.findBy(ResponseEntity, { tenderId, vendorId, status: 'submitted' });

/** The partnerships that a vendor has joined for a tender. */
export const teamsOf = (
  tx: EntityManager,
  tenderId: string,
  vendorId: string,
): Promise<PartnershipEntity[]> =>
  tx.find(PartnershipEntity, { where: { tenderId, vendorId, state: 'joined' }, order: { id: 'ASC' } });
