import { Injectable } from '@nestjs/common';
import type { Principal } from '#identity';
import { newId, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { contentHash, newReceiptNumber, newSalt, type Receipt } from './domain/receipt.js';
import { noReceipt, responseIncomplete } from './domain/responses.errors.js';
import { submittedDocument } from './domain/submitted-document.js';
import type { TenderResponse } from './domain/tender-response.js';
import { PartnershipLetters } from './partnership-letters.service.js';
import { membersAt, teamAt } from './team-of-response.js';
import { askedLots } from './persistence/asked-lots.query.js';
import { teamOfResponse } from './persistence/partnership.repository.js';
import { insertReceipt, latestReceipt } from './persistence/receipt.repository.js';
import type { ResponseEntity } from './persistence/response.entity.js';
import { findResponse } from './persistence/response.repository.js';
import { OtherParts } from './other-parts.js';
import { hideFromOtherSide } from './other-side.js';
import { requireResponse } from './require-response.js';
import { ResponseMoves, type BegunMove } from './response-moves.js';
import { ResponseVault } from './response-vault.js';

/** Handing responses in and taking them back. */
@Injectable()
export class Submissions {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: ResponseMoves,
    private readonly vault: ResponseVault,
    private readonly otherParts: OtherParts,
    private readonly letters: PartnershipLetters,
  ) {}

  /**
   * Hands a complete response in; a joint one is complete once every partner has confirmed the content as it stands. Receipt, new
   * state and letters to the partners are committed together.
   * @throws DeadlinePassedError, TenderStateError, ResponseStateError (409), DomainError `one-response-per-lot` (409), `own-tender` (403),
   *   `not-found` (404), `version-stale` (412), `response-incomplete` (422) with a pointer for each gap
   */
  submit(
    principal: Principal,
    id: string,
    ifMatch: string | undefined,
  ): Promise<{ readonly response: TenderResponse; readonly receipt: Receipt }> {
    return this.transactions.run(async (tx) => {
      const begun = await this.moves.begin(tx, principal, id, 'submit', ifMatch);
      const team = membersAt(begun.row.contentVersion, await teamOfResponse(tx, id));
      const gaps = begun.rule.guard?.(begun.content, await askedLots(tx, begun.tender.id), team) ?? [];
      if (gaps.length > 0) throw responseIncomplete(gaps);
      const lotIds = begun.content.lots.map(({ lotId }) => lotId);
      await this.otherParts.requireNone(tx, begun.tender, begun.row.vendorId, id, lotIds);
      const response = await this.moves.finish(tx, begun, begun.content);
      await this.tellPartners(tx, begun.row, 'submit');
      return { response, receipt: await this.issueReceipt(tx, begun) };
    });
  }

  /**
   * Takes a submitted response back and tells the partners. Its receipt stays; the response can be changed and submitted again before the deadline.
   * @throws DeadlinePassedError, TenderStateError, ResponseStateError (409), DomainError `not-found` (404), `version-stale` (412)
   */
  withdraw(principal: Principal, id: string, ifMatch: string | undefined): Promise<TenderResponse> {
    return this.transactions.run(async (tx) => {
      const begun = await this.moves.begin(tx, principal, id, 'withdraw', ifMatch);
      const response = await this.moves.finish(tx, begun, begun.content);
      await this.tellPartners(tx, begun.row, 'withdraw');
      return response;
    });
  }

  /** The receipt of the latest submission, also after a withdrawal. @throws DomainError `not-found`, `receipt-missing` (404) */
  receipt(principal: Principal, id: string): Promise<Receipt> {
    return this.transactions.run(async (tx) => {
      const response = requireResponse(principal, 'response.read', await findResponse(tx, id));
      await hideFromOtherSide(tx, principal, response.tenderId);
      const row = await latestReceipt(tx, id);
      if (!row) throw noReceipt();
      const { salt, document: content } = await this.vault.openProof(tx, row);
      const { number, responseId, tenderId, vendorId, submittedAt } = row;
      const contentSha256 = row.contentSha256.toString('hex');
      return { number, responseId, tenderId, vendorId, submittedAt, contentSha256, salt, content };
    });
  }

  /** Those who confirmed what was submitted. */
  private async tellPartners(
    tx: EntityManager,
    { id, contentVersion }: ResponseEntity,
    occasion: 'submit' | 'withdraw',
  ): Promise<void> {
    for (const row of await teamOfResponse(tx, id)) {
      if (row.confirmedContentVersion === contentVersion) await this.letters.ask(tx, row, occasion);
    }
  }

  private async issueReceipt(tx: EntityManager, { row, content, now }: BegunMove): Promise<Receipt> {
    const document = submittedDocument(row, content, await teamAt(tx, row, content));
    const salt = newSalt();
    const contentSha256 = contentHash(salt, document);
    const { id: responseId, tenderId, vendorId } = row;
    const receipt = { number: newReceiptNumber(), responseId, tenderId, vendorId, submittedAt: now };
    const id = newId();
    await insertReceipt(tx, {
      ...receipt,
      id,
      contentSha256: Buffer.from(contentSha256, 'hex'),
      sealed: await this.vault.sealProof(tx, { id, tenderId, vendorId, responseId }, { salt, document }),
    });
    return { ...receipt, contentSha256, salt, content: document };
  }
}
