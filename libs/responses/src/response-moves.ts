import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { asMemberNow, authorize, recordAction, type Action, type Principal } from '#identity';
import { requireVersion } from '#platform';
import { lockTenderForResponse, type OpenTender } from '#tenders';
import type { EntityManager } from 'typeorm';
import type { ResponseContent } from './domain/content.js';
import { moveRule, type ResponseMove, type ResponseMoveRule } from './domain/response-states.js';
import { ResponseStateError } from './domain/responses.errors.js';
import type { TenderResponse } from './domain/tender-response.js';
import { auditedAs } from './audited-as.js';
import { hideFromOtherSide, refuseOtherSide } from './other-side.js';
import { lockParticipation } from './persistence/lock-participation.js';
import type { ResponseEntity } from './persistence/response.entity.js';
import { summaryOf } from './persistence/response.mapper.js';
import { findResponse, lockResponse, saveResponse } from './persistence/response.repository.js';
import { personOf, requireResponse } from './require-response.js';
import { ResponseVault } from './response-vault.js';

/** What members of the vendor itself do. */
type OwnMove = Exclude<ResponseMove, 'lose-partner'>;

/** A move that may be made: the response is locked, the deadline has not passed. */
export interface BegunMove {
  readonly rule: ResponseMoveRule;
  readonly row: ResponseEntity;
  readonly content: ResponseContent;
  readonly tender: OpenTender;
  /** The instant that was compared with the deadline. */
  readonly now: Date;
  readonly by: string;
  readonly principal: Principal;
}

const ACTIONS: Readonly<Record<ResponseMove, Action>> = {
  change: 'response.update',
  submit: 'response.submit',
  withdraw: 'response.withdraw',
  'lose-partner': 'partnership.leave',
};

/** The one way in which a stored response is written, also where a partner leaves it. */
@Injectable()
export class ResponseMoves {
  constructor(private readonly vault: ResponseVault) {}

  /**
   * The response is locked before the clock is read, so that no wait lies between the instant and the write.
   * @throws DeadlinePassedError, TenderStateError, ResponseStateError (409), DomainError `own-tender` (403) of a submission,
   *   `not-found` (404), `if-match-missing` (428), `version-stale` (412)
   */
  async begin(
    tx: EntityManager,
    principal: Principal,
    id: string,
    move: OwnMove,
    ifMatch: string | undefined,
  ): Promise<BegunMove> {
    requireResponse(principal, ACTIONS[move], await findResponse(tx, id));
    const row = await lockResponse(tx, id);
    if (move === 'submit') {
      authorize(await asMemberNow(tx, principal, row.vendorId), ACTIONS.submit, { vendorId: row.vendorId });
      await refuseOtherSide(tx, principal, row.tenderId);
      await lockParticipation(tx, row.tenderId, row.vendorId);
    } else await hideFromOtherSide(tx, principal, row.tenderId);
    const { tender, now } = await lockTenderForResponse(tx, row.tenderId);
    requireVersion(row.version, ifMatch);
    const rule = moveRule(move, row.status);
    if (!rule) throw new ResponseStateError(move, row.status);
    const content = await this.vault.openContent(tx, row);
    return { rule, row, content, tender, now, by: personOf(principal), principal };
  }

  /**
   * Writes the next version, sealed anew because a seal holds for one version. Other content has a content version of its own,
   * which partners have to confirm.
   */
  async finish(tx: EntityManager, begun: BegunMove, content: ResponseContent): Promise<TenderResponse> {
    const { row, rule, tender, now, principal } = begun;
    const before = { status: row.status, version: row.version };
    Object.assign(row, stampOf(begun), {
      status: rule.to ?? row.status,
      version: row.version + 1,
      contentVersion: row.contentVersion + (isDeepStrictEqual(begun.content, content) ? 0 : 1),
      updatedAt: now,
    });
    row.sealed = await this.vault.sealContent(tx, row, content);
    await saveResponse(tx, row);
    const after = { status: row.status, version: row.version };
    await recordAction(tx, principal, { action: ACTIONS[rule.move], ...auditedAs(row), before, after });
    return { ...summaryOf(row, tender.title, tender.submissionDeadline), content };
  }
}

function stampOf({ rule: { move }, now, by }: BegunMove): Partial<ResponseEntity> {
  switch (move) {
    case 'submit':
      return { submittedAt: now, submittedBy: by };
    case 'withdraw':
      return { withdrawnAt: now, withdrawnBy: by };
    case 'lose-partner':
      return { incompleteAt: now };
    case 'change':
      return {};
  }
}
