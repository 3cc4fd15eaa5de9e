import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OtherPart } from './domain/competition-warnings.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import { otherTeamsOf, submittedBy } from './persistence/other-parts.query.js';
import { ResponseVault } from './response-vault.js';

/** The parts that a vendor has in responses to one tender; told to nobody but the vendor itself. */
@Injectable()
export class OtherParts {
  constructor(private readonly vault: ResponseVault) {}

  /** Those that the partner has beside this partnership: a submitted response of its own, and other teams. */
  async beside(tx: EntityManager, row: PartnershipEntity): Promise<OtherPart[]> {
    const parts: OtherPart[] = [];
    for (const response of await submittedBy(tx, row.tenderId, row.vendorId)) {
      const { lots } = await this.vault.openContent(tx, response);
      parts.push({ as: 'vendor', lotIds: lots.map(({ lotId }) => lotId) });
    }
    for (const other of await otherTeamsOf(tx, row)) {
      parts.push({ as: 'partner', lotIds: (await this.vault.openTerms(tx, other)).lotIds });
    }
    return parts;
  }
}
