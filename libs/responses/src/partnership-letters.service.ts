import { Inject, Injectable } from '@nestjs/common';
import { membersOf, organisationsByIds, type Addressee } from '#identity';
import {
  databaseInstant,
  newId,
  Outbox,
  Postbox,
  SETTINGS,
  Transactions,
  type JobRun,
  type Mail,
  type Settings,
} from '#platform';
import { isOnOtherSide, TenderEntity } from '#tenders';
import type { EntityManager } from 'typeorm';
import type { LetterOccasion } from './domain/letter-occasion.js';
import { editionOf, letterRule } from './domain/letter-rules.js';
import { isOpenAt, stateAt } from './domain/state-at.js';
import { nameForLead } from './name-for-lead.js';
import { renderPartnershipMail } from './mails/partnership-mail.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import { findPartnership } from './persistence/partnership.repository.js';
import { deleteLetter, findLetter, insertLetter } from './persistence/sealed-letter.repository.js';
import type { ResponseEntity } from './persistence/response.entity.js';
import { findResponse } from './persistence/response.repository.js';
import { vendorOn } from './require-response.js';
import { sealedLetter } from './responses.jobs.js';

/** Where the link of a letter leads; apps/api serves it. */
export const PARTNERSHIP_PATH = '/partnership';

/** A letter that is to be written. */
interface DueLetter {
  readonly row: PartnershipEntity;
  readonly response: ResponseEntity;
  readonly tender: TenderEntity;
  readonly occasion: LetterOccasion;
  readonly open: boolean;
}

/** Tells the members of a vendor what became of an invitation or of a partnership. */
@Injectable()
export class PartnershipLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly postbox: Postbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Asks for a letter to every member on its side who is not on the side of the buyer or of the platform too. */
  async ask(tx: EntityManager, row: PartnershipEntity, occasion: LetterOccasion): Promise<void> {
    const members = await membersOf(tx, [vendorOn(letterRule(occasion).reader, row)]);
    for (const { userId } of members) {
      if (await isOnOtherSide(tx, row.tenderId, userId, [])) continue;
      const id = newId();
      await insertLetter(tx, { id, partnershipId: row.id, occasion, userId });
      await this.outbox.add(tx, sealedLetter, { letterId: id });
    }
  }

  /**
   * Sends one letter, where what it says is still so. Where the process dies after the server took it, it leaves once more,
   * under the same message id.
   * @throws Error where the mail server may take the letter later
   */
  async send(letterId: string, run: JobRun): Promise<void> {
    const letter = await this.transactions.run((tx) => this.written(tx, letterId));
    if (letter) await this.postbox.post(letter);
    await this.transactions.run(async (tx) => {
      await deleteLetter(tx, letterId);
      await run.finish(tx);
    });
  }

  private async written(tx: EntityManager, letterId: string): Promise<Mail | undefined> {
    const asked = await findLetter(tx, letterId);
    const row = asked && (await findPartnership(tx, asked.partnershipId));
    const response = row && (await findResponse(tx, row.responseId));
    if (!asked || !row || !response) return undefined;
    const { occasion, userId } = asked;
    const { reader, isTrue } = letterRule(occasion);
    const to = (await membersOf(tx, [vendorOn(reader, row)])).find((member) => member.userId === userId);
    if (!to || (await isOnOtherSide(tx, row.tenderId, userId, []))) return undefined;
    const tender = await tx.findOneByOrFail(TenderEntity, { id: row.tenderId });
    const now = await databaseInstant(tx);
    const [partnership, open] = [stateAt(row.state, tender, now), isOpenAt(tender, now)];
    const confirmed = row.confirmedContentVersion === response.contentVersion;
    if (!isTrue({ partnership, confirmed, response: response.status, open })) return undefined;
    return this.letter(tx, { row, response, tender, occasion, open }, to);
  }

  private async letter(
    tx: EntityManager,
    { row, response, tender, occasion, open }: DueLetter,
    { email, userId, language }: Addressee,
  ) {
    const vendors = await organisationsByIds(tx, [row.leadId, row.vendorId]);
    const toLead = letterRule(occasion).reader === 'lead';
    const other = toLead ? nameForLead(row, vendors.get(row.vendorId)) : vendors.get(row.leadId)?.name;
    const link = new URL(`${this.settings.publicUrl}${PARTNERSHIP_PATH}/${row.id}?lang=${language}`);
    const { hostname } = new URL(this.settings.publicUrl);
    return {
      to: email,
      messageId: `<partnership.${row.id}.${occasion}.${editionOf(occasion, response)}.${userId}@${hostname}>`,
      ...renderPartnershipMail(language, occasion, {
        other: other ?? null,
        tender: tender.title,
        deadline: tender.submissionDeadline,
        incomplete: response.status === 'incomplete',
        open,
        link: link.href,
      }),
    };
  }
}
