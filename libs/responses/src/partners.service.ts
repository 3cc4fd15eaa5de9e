import { Injectable } from '@nestjs/common';
import { asMemberNow, authorize, can, holdVendors, recordAction, type Principal } from '#identity';
import { newId, Transactions } from '#platform';
import { lockTenderForResponse, type OpenTender } from '#tenders';
import { VendorProfileEntity } from '#vendors';
import type { EntityManager } from 'typeorm';
import {
  invitationInvalid,
  invitationsExhausted,
  leadNotOpenToTeams,
  partnerDeclined,
  partnerInvited,
  partnerIsLead,
  partnerNotOpen,
  teamFull,
  teamIsFixed,
} from './domain/partnership.errors.js';
import type { Partner } from './domain/partnership.js';
import {
  INVITATION_BOUNDS,
  invitationProblems,
  type PartnerRequest,
} from './domain/partnership-invitation.js';
import { WRITABLE, type PartnershipMove } from './domain/partnership-states.js';
import { responseNotFound } from './domain/responses.errors.js';
import { partnershipAuditedAs } from './audited-as.js';
import { hideFromOtherSide } from './other-side.js';
import { PartnershipLetters } from './partnership-letters.service.js';
import { PartnershipMoves } from './partnership-moves.js';
import { PartnershipReader } from './partnership-reader.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import {
  findPartnership,
  insertPartnership,
  partnershipsOfResponse,
} from './persistence/partnership.repository.js';
import type { ResponseEntity } from './persistence/response.entity.js';
import { findResponse, lockResponse } from './persistence/response.repository.js';
import { personOf, requireResponse } from './require-response.js';
import { ResponseVault } from './response-vault.js';

/** Partners of a response as its vendor, the lead, asks for them and parts from them. */
@Injectable()
export class Partners {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: ResponseVault,
    private readonly moves: PartnershipMoves,
    private readonly reader: PartnershipReader,
    private readonly letters: PartnershipLetters,
  ) {}

  /** Everybody who was ever asked, in the order of the invitations. @throws DomainError `not-found` (404) */
  list(principal: Principal, responseId: string): Promise<Partner[]> {
    return this.transactions.run(async (tx) => {
      const response = requireResponse(principal, 'response.read', await findResponse(tx, responseId));
      await hideFromOtherSide(tx, principal, response.tenderId);
      return this.reader.forLead(tx, await partnershipsOfResponse(tx, responseId));
    });
  }

  /** A partnership as its lead sees it; `undefined` where the caller is no member of the lead. */
  find(principal: Principal, id: string): Promise<Partner | undefined> {
    return this.transactions.run(async (tx) => {
      const row = await findPartnership(tx, id);
      if (!row || !can(principal, 'response.read', { vendorId: row.leadId })) return undefined;
      await hideFromOtherSide(tx, principal, row.tenderId);
      return this.one(tx, row);
    });
  }

  /**
   * Invites a vendor that is open to teams; its members are told by letter. Nothing in the answer depends on whether the vendor
   * has responded itself.
   * @throws DeadlinePassedError, TenderStateError (409), DomainError `not-found` (404), `response-state`,
   *   `not-open-to-teams`, `partner-invited`, `partner-declined`, `team-full`, `partner-invitations-exhausted` (409),
   *   `partner-invitation-invalid` (422)
   */
  invite(principal: Principal, responseId: string, request: PartnerRequest): Promise<Partner> {
    return this.transactions.run(async (tx) => {
      const { response, tender, now } = await this.lock(tx, principal, responseId, request.vendorId);
      await requireInvitable(tx, response, tender, request);
      const { vendorId, kind, lotIds, message, pricesShared, contact } = request;
      const { tenderId, vendorId: leadId } = response;
      const fresh = { id: newId(), responseId, tenderId, leadId, vendorId, version: 1 };
      const terms = { kind, lotIds, message, leadContact: contact };
      const row = await insertPartnership(tx, {
        ...fresh,
        state: 'invited',
        sealed: await this.vault.sealTerms(tx, fresh, terms),
        pricesShared,
        invitedAt: now,
        invitedBy: personOf(principal),
      });
      const after = { state: row.state };
      await recordAction(tx, principal, {
        action: 'partner.invite',
        ...partnershipAuditedAs(row, leadId),
        after,
      });
      await this.letters.ask(tx, row, 'invite');
      return this.one(tx, row);
    });
  }

  /** Asks no longer. @throws DeadlinePassedError, PartnershipStateError (409), DomainError `not-found` (404) */
  takeBack(principal: Principal, responseId: string, id: string): Promise<Partner> {
    return this.move(principal, 'take-back', responseId, id);
  }

  /**
   * Ends a partnership; the partner can read the response no more. What was submitted is withdrawn first.
   * @throws DeadlinePassedError, PartnershipStateError (409), DomainError `not-found` (404)
   */
  remove(principal: Principal, responseId: string, id: string): Promise<Partner> {
    return this.move(principal, 'remove', responseId, id);
  }

  /** Lets a partner see prices, or no longer. @throws DeadlinePassedError, PartnershipStateError (409), DomainError `not-found` */
  sharePrices(principal: Principal, responseId: string, id: string, pricesShared: boolean): Promise<Partner> {
    return this.transactions.run(async (tx) => {
      const begun = await this.moves.begin(tx, principal, 'share-prices', id, responseId);
      await this.moves.finish(tx, begun, begun.terms, { pricesShared });
      return this.one(tx, begun.row);
    });
  }

  private move(principal: Principal, move: PartnershipMove, responseId: string, id: string) {
    return this.transactions.run(async (tx) => {
      const begun = await this.moves.begin(tx, principal, move, id, responseId);
      await this.moves.finish(tx, begun);
      return this.one(tx, begun.row);
    });
  }

  /** Neither vendor is merged into another one meanwhile; one that was is not open to teams. */
  private async lock(tx: EntityManager, principal: Principal, responseId: string, invitedId: string) {
    const action = 'partner.invite';
    const found = requireResponse(principal, action, await findResponse(tx, responseId));
    await holdVendors(tx, [found.vendorId, invitedId]);
    const response = await lockResponse(tx, responseId);
    const { vendorId } = response;
    authorize(await asMemberNow(tx, principal, vendorId), action, { vendorId });
    await hideFromOtherSide(tx, principal, response.tenderId);
    return { response, ...(await lockTenderForResponse(tx, response.tenderId)) };
  }

  private async one(tx: EntityManager, row: PartnershipEntity): Promise<Partner> {
    const [partner] = await this.reader.forLead(tx, [row]);
    if (!partner) throw responseNotFound();
    return partner;
  }
}

async function requireInvitable(
  tx: EntityManager,
  response: ResponseEntity,
  { lots }: OpenTender,
  request: PartnerRequest,
): Promise<void> {
  if (!WRITABLE.includes(response.status)) throw teamIsFixed(response.status);
  if (!(await isOpenToTeams(tx, response.vendorId))) throw leadNotOpenToTeams();
  const problems = invitationProblems(request, lots);
  if (problems.length > 0) throw invitationInvalid(problems);
  if (request.vendorId === response.vendorId) throw partnerIsLead();
  requireRoom(await partnershipsOfResponse(tx, response.id), request.vendorId);
  if (!(await isOpenToTeams(tx, request.vendorId))) throw partnerNotOpen();
}

const isOpenToTeams = (tx: EntityManager, vendorId: string): Promise<boolean> =>
  tx.existsBy(VendorProfileEntity, { vendorId, openToTeams: true });

function requireRoom(earlier: readonly PartnershipEntity[], vendorId: string): void {
  const live = earlier.filter(({ state }) => state === 'invited' || state === 'joined');
  const same = earlier.filter((row) => row.vendorId === vendorId);
  const open = live.find((row) => row.vendorId === vendorId);
  if (open) throw partnerInvited(open.id, open.state);
  if (same.some(({ state }) => state === 'declined')) throw partnerDeclined();
  if (live.length >= INVITATION_BOUNDS.team) throw teamFull();
  if (earlier.length >= INVITATION_BOUNDS.invitations || same.length >= INVITATION_BOUNDS.toOneVendor) {
    throw invitationsExhausted();
  }
}
