import { Injectable } from '@nestjs/common';
import { authorize, holdVendor, recordAction, type Principal } from '#identity';
import { newId, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import { lockTenderForResponse } from '#tenders';
import type { EntityManager } from 'typeorm';
import { contentProblems } from './domain/content-rules.js';
import { patched, type ContentPatch, type ResponseContent } from './domain/content.js';
import { responseExists, responseInvalid, responseNotFound } from './domain/responses.errors.js';
import type { ResponseSummary, TenderResponse } from './domain/tender-response.js';
import { askedLots } from './persistence/asked-lots.query.js';
import type { ResponseEntity } from './persistence/response.entity.js';
import { summariesOf, summaryOf } from './persistence/response.mapper.js';
import {
  findResponse,
  insertDraft,
  responsesOfVendor,
  responseTo,
} from './persistence/response.repository.js';
import { PartnershipLetters } from './partnership-letters.service.js';
import { teamOfResponse } from './persistence/partnership.repository.js';
import { hideFromOtherSide, organisationsOf, refuseOtherSide } from './other-side.js';
import { personOf, requireResponse } from './require-response.js';
import { ResponseMoves } from './response-moves.js';
import { auditedAs } from './audited-as.js';
import { ResponseVault } from './response-vault.js';

/** Responses as their vendors write and read them; nobody else learns that they exist. */
@Injectable()
export class Responses {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: ResponseMoves,
    private readonly vault: ResponseVault,
    private readonly letters: PartnershipLetters,
  ) {}

  /**
   * Begins a draft; it may lack anything. A vendor has one response to a tender.
   * @throws DeadlinePassedError, TenderStateError (409), DomainError `not-found` (404) where the vendor is not the caller's
   *   or the tender is not published, `own-tender` (403), `response-exists` (409), `response-invalid` (422)
   */
  create(
    principal: Principal,
    tenderId: string,
    vendorId: string,
    content: ResponseContent,
  ): Promise<TenderResponse> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'response.create', { vendorId });
      await requireVendor(tx, vendorId);
      const { tender, now } = await lockTenderForResponse(tx, tenderId);
      await refuseOtherSide(tx, principal, tender.id);
      await requireStorable(tx, tenderId, content);
      const draft = { id: newId(), tenderId: tender.id, vendorId, version: 1 };
      const sealed = await this.vault.sealContent(tx, draft, content);
      const inserted = await insertDraft(tx, {
        ...draft,
        sealed,
        createdAt: now,
        createdBy: personOf(principal),
      });
      const row = await responseTo(tx, tender.id, vendorId);
      if (!inserted) throw responseExists(row.id, row.status);
      await recordAction(tx, principal, { action: 'response.create', ...auditedAs(row) });
      return { ...summaryOf(row, tender.title, tender.submissionDeadline), content };
    });
  }

  /** @throws DomainError `not-found` (404) for all but members of the vendor, and for those who are on the buyer's side too */
  get(principal: Principal, id: string): Promise<TenderResponse> {
    return this.transactions.run(async (tx) => {
      const row = requireResponse(principal, 'response.read', await findResponse(tx, id));
      await hideFromOtherSide(tx, principal, row.tenderId);
      return this.read(tx, row);
    });
  }

  /**
   * A vendor's responses, newest first, without those that the caller may not see for acting on the buyer's side too.
   * @throws DomainError `not-found` (404) for everybody but its members
   */
  list(principal: Principal, vendorId: string, page: PageRequest): Promise<Page<ResponseSummary>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'response.read', { vendorId });
      const rows = await responsesOfVendor(tx, vendorId, page, {
        userId: personOf(principal),
        organisationIds: organisationsOf(principal),
      });
      const { next } = pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => row,
      );
      return { items: await summariesOf(tx, rows.slice(0, page.limit)), next };
    });
  }

  /**
   * Replaces parts of the content of what is not submitted at present. Partners who had confirmed it are asked to do so anew.
   * @throws DeadlinePassedError, TenderStateError, ResponseStateError (409), DomainError `not-found` (404), `version-stale`
   *   (412), `response-invalid` (422)
   */
  change(
    principal: Principal,
    id: string,
    ifMatch: string | undefined,
    patch: ContentPatch,
  ): Promise<TenderResponse> {
    return this.transactions.run(async (tx) => {
      const begun = await this.moves.begin(tx, principal, id, 'change', ifMatch);
      const content = patched(begun.content, patch);
      await requireStorable(tx, begun.tender.id, content);
      const confirmed = begun.row.contentVersion;
      const changed = await this.moves.finish(tx, begun, content);
      if (begun.row.contentVersion !== confirmed) await this.askAgain(tx, id, confirmed);
      return changed;
    });
  }

  private async askAgain(tx: EntityManager, id: string, confirmed: number): Promise<void> {
    for (const row of await teamOfResponse(tx, id)) {
      if (row.confirmedContentVersion === confirmed) await this.letters.ask(tx, row, 'confirmation');
    }
  }

  private async read(tx: EntityManager, row: ResponseEntity): Promise<TenderResponse> {
    const content = await this.vault.openContent(tx, row);
    const [summary] = await summariesOf(tx, [row]);
    if (!summary) throw responseNotFound();
    return { ...summary, content };
  }
}

async function requireVendor(tx: EntityManager, vendorId: string): Promise<void> {
  if (!(await holdVendor(tx, vendorId))) throw responseNotFound();
}

async function requireStorable(tx: EntityManager, tenderId: string, content: ResponseContent): Promise<void> {
  const problems = contentProblems(content, await askedLots(tx, tenderId));
  if (problems.length > 0) throw responseInvalid(problems);
}
