import { Injectable } from '@nestjs/common';
import { asMemberNow, authorize, recordAction, type Action, type Principal } from '#identity';
import { lockTenderForResponse, type OpenTender } from '#tenders';
import type { EntityManager } from 'typeorm';
import { PartnershipStateError } from './domain/partnership.errors.js';
import {
  possibleRule,
  ruleOf,
  type PartnershipMove,
  type PartnershipMoveRule,
  type PartnershipSide,
} from './domain/partnership-states.js';
import { withoutContacts, type PartnershipTerms } from './domain/partnership-terms.js';
import { partnershipAuditedAs } from './audited-as.js';
import { hideFromOtherSide } from './other-side.js';
import { PartnershipLetters } from './partnership-letters.service.js';
import { lockParticipation } from './persistence/lock-participation.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import { findPartnership, readPartnership, savePartnership } from './persistence/partnership.repository.js';
import type { ResponseEntity } from './persistence/response.entity.js';
import { lockResponse } from './persistence/response.repository.js';
import { personOf, requirePartnership, vendorOn } from './require-response.js';
import { ResponseVault } from './response-vault.js';

/** A move that may be made: the response is locked, the deadline has not passed. */
export interface BegunPartnershipMove {
  readonly rule: PartnershipMoveRule;
  readonly row: PartnershipEntity;
  readonly response: ResponseEntity;
  readonly terms: PartnershipTerms;
  readonly tender: OpenTender;
  /** The instant that was compared with the deadline. */
  readonly now: Date;
  readonly by: string;
  readonly principal: Principal;
}

const ACTIONS: Readonly<Record<PartnershipMove, Action>> = {
  accept: 'partnership.accept',
  decline: 'partnership.decline',
  confirm: 'partnership.confirm',
  leave: 'partnership.leave',
  'take-back': 'partner.take-back',
  'share-prices': 'partner.share-prices',
  remove: 'partner.remove',
};

/** What a move writes beside the state that it leads to. */
type Changes = Partial<
  Pick<PartnershipEntity, 'pricesShared' | 'confirmedContentVersion' | 'confirmedAt' | 'confirmedBy'>
>;

/** The one way in which a partnership is written after its invitation. */
@Injectable()
export class PartnershipMoves {
  constructor(
    private readonly vault: ResponseVault,
    private readonly letters: PartnershipLetters,
  ) {}

  /**
   * Locks the response, as every write of it does, so that submission, departure and all else come one after the other; then
   * reads the clock.
   * @param ofResponse where the address names the response too: which one
   * @throws DeadlinePassedError, TenderStateError, PartnershipStateError (409), DomainError `not-found` (404)
   */
  async begin(
    tx: EntityManager,
    principal: Principal,
    move: PartnershipMove,
    id: string,
    ofResponse?: string,
  ): Promise<BegunPartnershipMove> {
    const { by: side } = ruleOf(move);
    const found = await findPartnership(tx, id);
    const asked = ofResponse === undefined || found?.responseId === ofResponse ? found : null;
    const { responseId } = requirePartnership(principal, ACTIONS[move], side, asked);
    const response = await lockResponse(tx, responseId);
    const row = await readPartnership(tx, id);
    const vendorId = vendorOn(side, row);
    authorize(await asMemberNow(tx, principal, vendorId), ACTIONS[move], { vendorId });
    await hideFromOtherSide(tx, principal, row.tenderId);
    if (side === 'partner') await lockParticipation(tx, row.tenderId, row.vendorId);
    const { tender, now } = await lockTenderForResponse(tx, row.tenderId);
    const rule = possibleRule(move, row.state, response.status);
    if (!rule) throw new PartnershipStateError(side, move, row.state, response.status);
    const terms = await this.vault.openTerms(tx, row);
    return { rule, row, response, terms, tender, now, by: personOf(principal), principal };
  }

  /** Writes the next version, tells the trails and, by letter, the other side. What ends loses its contacts. */
  async finish(
    tx: EntityManager,
    begun: BegunPartnershipMove,
    terms: PartnershipTerms = begun.terms,
    changes: Changes = {},
  ): Promise<void> {
    const { row, rule, now } = begun;
    const before = row.state;
    const state = rule.to ?? before;
    const ends = rule.to !== undefined && rule.to !== 'joined';
    Object.assign(row, changes, { state, version: row.version + 1 });
    if (rule.to === 'joined') row.joinedAt = now;
    if (ends) row.endedAt = now;
    row.sealed = await this.vault.sealTerms(tx, row, ends ? withoutContacts(terms) : terms);
    await savePartnership(tx, row);
    await this.note(tx, begun, before);
    if (rule.letter) await this.letters.ask(tx, row, rule.letter);
  }

  private async note(tx: EntityManager, { row, rule, principal }: BegunPartnershipMove, before: string) {
    const sides: PartnershipSide[] = rule.amongPartners ? ['lead', 'partner'] : [rule.by];
    for (const side of sides) {
      await recordAction(tx, principal, {
        action: ACTIONS[rule.move],
        ...partnershipAuditedAs(row, vendorOn(side, row)),
        before: { state: before },
        after: { state: row.state },
      });
    }
  }
}
