import { Injectable } from '@nestjs/common';
import type { OpenTender } from '#tenders';
import type { EntityManager } from 'typeorm';
import { takesPart, type OtherPart } from './domain/competition-warnings.js';
import { oneResponsePerLot } from './domain/partnership.errors.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import { submittedBy, teamsOf } from './persistence/other-parts.query.js';
import { findResponse } from './persistence/response.repository.js';
import { ResponseVault } from './response-vault.js';

/** The parts that a vendor has in responses to one tender; told to nobody but the vendor itself. */
@Injectable()
export class OtherParts {
  constructor(private readonly vault: ResponseVault) {}

  /**
   * The response of its own that the vendor has submitted, and the teams that it has joined.
   * @param beside a response that does not count: the one that is asked about
   */
  async of(tx: EntityManager, tenderId: string, vendorId: string, beside: string): Promise<OtherPart[]> {
    const parts: OtherPart[] = [];
    for (const response of await submittedBy(tx, tenderId, vendorId)) {
      if (response.id === beside) continue;
      const { lots } = await this.vault.openContent(tx, response);
      parts.push({ as: 'vendor', lotIds: lots.map(({ lotId }) => lotId) });
    }
    for (const team of await teamsOf(tx, tenderId, vendorId)) {
      if (team.responseId !== beside) parts.push({ as: 'partner', lotIds: await this.lotsOf(tx, team) });
    }
    return parts;
  }

  /**
   * Whoever calls holds `lockParticipation` of the vendor.
   * @throws DomainError `one-response-per-lot` (409) where the tender rules a further part out
   */
  async requireNone(
    tx: EntityManager,
    { id: tenderId, oneResponsePerLot: ruledOut }: OpenTender,
    vendorId: string,
    beside: string,
    lotIds: readonly string[],
  ): Promise<void> {
    if (!ruledOut) return;
    if (takesPart(lotIds, await this.of(tx, tenderId, vendorId, beside))) throw oneResponsePerLot();
  }

  /** The lots that the partner was asked for, and those that the content names it for. */
  private async lotsOf(tx: EntityManager, team: PartnershipEntity): Promise<string[]> {
    const { lotIds } = await this.vault.openTerms(tx, team);
    const response = await findResponse(tx, team.responseId);
    const { partners = [] } = response ? await this.vault.openContent(tx, response) : {};
    const named = partners.filter(({ vendorId }) => vendorId === team.vendorId);
    return [...lotIds, ...named.flatMap((share) => share.lotIds)];
  }
}
