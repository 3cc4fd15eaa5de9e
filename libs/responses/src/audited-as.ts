import type { ResponseEntity } from './persistence/response.entity.js';

/** A response as what an entry of the audit trail is about: until the opening its vendor alone may know that it exists. */
export const auditedAs = ({ id, vendorId, tenderId }: Pick<ResponseEntity, 'id' | 'vendorId' | 'tenderId'>) =>
  ({
    resource: 'response',
    resourceId: id,
    organisationId: vendorId,
    hiddenUntilOpened: tenderId,
  }) as const;
