import type { PartnershipEntity } from './persistence/partnership.entity.js';
import type { ResponseEntity } from './persistence/response.entity.js';

/** A response as what an entry of the audit trail is about: until the opening its vendor alone may know that it exists. */
export const auditedAs = ({ id, vendorId, tenderId }: Pick<ResponseEntity, 'id' | 'vendorId' | 'tenderId'>) =>
  ({
    resource: 'response',
    resourceId: id,
    organisationId: vendorId,
    hiddenUntilOpened: tenderId,
  }) as const;

/** A partnership as what an entry for one of its two vendors is about; hidden from everybody else like the response is. */
export const partnershipAuditedAs = (
  { id, tenderId }: Pick<PartnershipEntity, 'id' | 'tenderId'>,
  organisationId: string,
) =>
  ({
    resource: 'partnership',
    resourceId: id,
    organisationId,
    hiddenUntilOpened: tenderId,
  }) as const;
