import { Injectable } from '@nestjs/common';
import { authorize, organisationsByIds, type Principal } from '#identity';
import { pageOf, requireVersion, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { asPartnerSees } from './domain/as-partner-sees.js';
import type { Contact } from './domain/content.js';
import { invitationInvalid, partnerNotNamed, PartnershipStateError } from './domain/partnership.errors.js';
import type { JointResponse, PartnerInvitation } from './domain/partnership.js';
import { partnerContactProblems } from './domain/partnership-invitation.js';
import { moveRule } from './domain/response-states.js';
import { responseNotFound } from './domain/responses.errors.js';
import { OtherParts } from './other-parts.js';
import { hideFromOtherSide, organisationsOf } from './other-side.js';
import { PartnershipMoves, type BegunPartnershipMove } from './partnership-moves.js';
import { PartnershipReader } from './partnership-reader.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import { findPartnership, partnershipsOfVendor } from './persistence/partnership.repository.js';
import { summariesOf } from './persistence/response.mapper.js';
import { findResponse } from './persistence/response.repository.js';
import { personOf, requirePartnership } from './require-response.js';
import { ResponseMoves } from './response-moves.js';
import { ResponseVault } from './response-vault.js';

/** Invitations to take part in the responses of others, and the partnerships that come of them, for the vendor that was asked. */
@Injectable()
export class PartnerInvitations {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: ResponseVault,
    private readonly moves: PartnershipMoves,
    private readonly responseMoves: ResponseMoves,
    private readonly reader: PartnershipReader,
    private readonly otherParts: OtherParts,
  ) {}

  /** Newest first, those that ended too. @throws DomainError `not-found` (404) for everybody but members of the vendor */
  list(principal: Principal, vendorId: string, page: PageRequest): Promise<Page<PartnerInvitation>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'partnership.read', { vendorId });
      const rows = await partnershipsOfVendor(tx, vendorId, page, {
        userId: personOf(principal),
        organisationIds: organisationsOf(principal),
      });
      const { items, next } = pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => row,
      );
      return { items: await this.reader.forPartner(tx, items), next };
    });
  }

  /** @throws DomainError `not-found` (404) for everybody but members of the vendor that was asked */
  get(principal: Principal, id: string): Promise<PartnerInvitation> {
    return this.transactions.run(async (tx) => this.one(tx, await this.known(tx, principal, id)));
  }

  /**
   * Joins. From now on both sides see each other's contact.
   * @throws DeadlinePassedError, PartnershipStateError, DomainError `one-response-per-lot` (409), `not-found` (404),
   *   `partner-invitation-invalid` (422)
   */
  accept(principal: Principal, id: string, contact: Contact): Promise<PartnerInvitation> {
    return this.transactions.run(async (tx) => {
      const begun = await this.moves.begin(tx, principal, 'accept', id);
      const problems = partnerContactProblems(contact);
      if (problems.length > 0) throw invitationInvalid(problems);
      await this.requireFree(tx, begun, begun.terms.lotIds);
      await this.moves.finish(tx, begun, { ...begun.terms, partnerContact: contact });
      return this.one(tx, begun.row);
    });
  }

  /** @throws DeadlinePassedError, PartnershipStateError (409), DomainError `not-found` (404) */
  decline(principal: Principal, id: string): Promise<PartnerInvitation> {
    return this.transactions.run(async (tx) => {
      const begun = await this.moves.begin(tx, principal, 'decline', id);
      await this.moves.finish(tx, begun);
      return this.one(tx, begun.row);
    });
  }

  /**
   * The joint response, with prices only where the lead shares them.
   * @throws DomainError `not-found` (404), PartnershipStateError (409) for who has not joined or is gone
   */
  response(principal: Principal, id: string): Promise<JointResponse> {
    return this.transactions.run(async (tx) => {
      const row = await this.known(tx, principal, id);
      const response = await findResponse(tx, row.responseId);
      if (!response) throw responseNotFound();
      if (row.state !== 'joined')
        throw new PartnershipStateError('partner', 'read', row.state, response.status);
      const [summary] = await summariesOf(tx, [response]);
      if (!summary) throw responseNotFound();
      const { tenderId, tenderTitle, submissionDeadline, status, version, updatedAt, submittedAt } = summary;
      return {
        id: response.id,
        tenderId,
        tenderTitle,
        submissionDeadline,
        lead: await partyOf(tx, row.leadId),
        status,
        version,
        updatedAt,
        ...(submittedAt ? { submittedAt } : {}),
        confirmed: row.confirmedContentVersion === response.contentVersion,
        pricesShared: row.pricesShared,
        content: asPartnerSees(await this.vault.openContent(tx, response), row.pricesShared),
      };
    });
  }

  /**
   * Stands by the content as it is in the version that was read, all of it, prices too. A later change of the content asks for
   * it anew; confirming the same content again changes nothing.
   * @param ifMatch the ETag of the joint response that was read
   * @throws DeadlinePassedError, PartnershipStateError, DomainError `partner-not-named`, `one-response-per-lot` (409),
   *   `not-found` (404), `if-match-missing` (428), `version-stale` (412)
   */
  confirm(principal: Principal, id: string, ifMatch: string | undefined): Promise<PartnerInvitation> {
    return this.transactions.run(async (tx) => {
      const begun = await this.moves.begin(tx, principal, 'confirm', id);
      const { row, response, now, by } = begun;
      requireVersion(response.version, ifMatch);
      const { partners = [] } = await this.vault.openContent(tx, response);
      const share = partners.find(({ vendorId }) => vendorId === row.vendorId);
      if (!share) throw partnerNotNamed();
      if (row.confirmedContentVersion === response.contentVersion) return this.one(tx, row);
      await this.requireFree(tx, begun, share.lotIds);
      await this.moves.finish(tx, begun, begun.terms, {
        confirmedContentVersion: response.contentVersion,
        confirmedAt: now,
        confirmedBy: by,
      });
      return this.one(tx, row);
    });
  }

  /**
   * Ends the partnership, also after the response was submitted: then it is incomplete, and counts no more than if it had been
   * withdrawn. The lead is told by letter and in its audit trail.
   * @throws DeadlinePassedError, PartnershipStateError (409), DomainError `not-found` (404)
   */
  leave(principal: Principal, id: string): Promise<PartnerInvitation> {
    return this.transactions.run(async (tx) => {
      const begun = await this.moves.begin(tx, principal, 'leave', id);
      await this.loosen(tx, begun);
      await this.moves.finish(tx, begun);
      return this.one(tx, begun.row);
    });
  }

  private requireFree(tx: EntityManager, { row, tender }: BegunPartnershipMove, lotIds: readonly string[]) {
    return this.otherParts.requireNone(tx, tender, row.vendorId, row.responseId, lotIds);
  }

  /** What was submitted with the partner is not complete without it. */
  private async loosen(tx: EntityManager, begun: BegunPartnershipMove): Promise<void> {
    const { response: row, tender, now, by, principal } = begun;
    const rule = moveRule('lose-partner', row.status);
    if (!rule) return;
    const content = await this.vault.openContent(tx, row);
    await this.responseMoves.finish(tx, { rule, row, content, tender, now, by, principal }, content);
  }

  private async known(tx: EntityManager, principal: Principal, id: string): Promise<PartnershipEntity> {
    const row = requirePartnership(principal, 'partnership.read', 'partner', await findPartnership(tx, id));
    await hideFromOtherSide(tx, principal, row.tenderId);
    return row;
  }

  private async one(tx: EntityManager, row: PartnershipEntity): Promise<PartnerInvitation> {
    const [invitation] = await this.reader.forPartner(tx, [row]);
    if (!invitation) throw responseNotFound();
    return invitation;
  }
}

async function partyOf(tx: EntityManager, vendorId: string) {
  return { vendorId, name: (await organisationsByIds(tx, [vendorId])).get(vendorId)?.name ?? '' };
}
