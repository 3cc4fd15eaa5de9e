import { Inject, Injectable } from '@nestjs/common';
import { membersOf, type Addressee } from '#identity';
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
import type { EntityManager } from 'typeorm';
import { isOnOtherSide } from '../persistence/other-side.query.js';
import { findTender } from '../persistence/tender.repository.js';
import { enquiriesWaiting, enquiryAnswered } from '../tenders.jobs.js';
import { endOfHour } from './domain/end-of-hour.js';
import { renderAnsweredMail } from './mails/answered-mail.js';
import { renderWaitingMail } from './mails/waiting-mail.js';
import {
  deleteEnquiryLetter,
  findEnquiryLetter,
  insertEnquiryLetter,
} from './persistence/enquiry-letter.repository.js';
import { EnquiryEntity } from './persistence/enquiry.entity.js';
import { answersTo } from './persistence/enquiry.repository.js';
import { openEnquiries } from './persistence/open-enquiries.query.js';

/** Where the link of a letter leads, with the id of the tender; apps/api serves it. */
export const ENQUIRIES_PATH = '/enquiries';

/** Who may answer for a buyer. */
const OFFICERS = ['owner', 'officer'] as const;

/** Tells officers that questions wait, and who asked that there is an answer. */
@Injectable()
export class EnquiryLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly postbox: Postbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Asks for a letter to everybody who may answer, at the end of the hour: one for all that is asked meanwhile. */
  async askOfficers(tx: EntityManager, tenderId: string, buyerId: string, now: Date): Promise<void> {
    const availableAt = endOfHour(now);
    // One order of keys for all writers, so that two of them never wait for each other: members come in that of their ids.
    for (const { userId } of await membersOf(tx, [buyerId], OFFICERS)) {
      await this.outbox.add(
        tx,
        enquiriesWaiting,
        { tenderId, userId },
        { key: `${tenderId}.${userId}`, availableAt },
      );
    }
  }

  /** Asks for a letter about an answer to who asked or, where a program did or the person has left, to the owners of the vendor. */
  async askAsker(tx: EntityManager, enquiry: EnquiryEntity): Promise<void> {
    for (const { userId } of await askersOf(tx, enquiry)) {
      const id = newId();
      await insertEnquiryLetter(tx, { id, enquiryId: enquiry.id, userId });
      await this.outbox.add(tx, enquiryAnswered, { letterId: id });
    }
  }

  /**
   * Writes to one officer, where questions wait at that moment. Where the process dies meanwhile, it leaves once more.
   * @throws Error where the mail server may take it later, as that of `Postbox.post`
   */
  async sendWaiting(tenderId: string, userId: string, run: JobRun): Promise<void> {
    const letter = await this.transactions.run((tx) => this.waiting(tx, tenderId, userId));
    if (letter) await this.postbox.post(letter);
    await this.transactions.run((tx) => run.finish(tx));
  }

  /**
   * Writes to one person who asked. Where the process dies meanwhile, it leaves once more, under the same message id.
   * @throws Error where the mail server may take it later, as that of `Postbox.post`
   */
  async sendAnswered(letterId: string, run: JobRun): Promise<void> {
    const letter = await this.transactions.run((tx) => this.answered(tx, letterId));
    if (letter) await this.postbox.post(letter);
    await this.transactions.run(async (tx) => {
      await deleteEnquiryLetter(tx, letterId);
      await run.finish(tx);
    });
  }

  private async waiting(tx: EntityManager, tenderId: string, userId: string): Promise<Mail | undefined> {
    const tender = await findTender(tx, tenderId);
    const waits = (await openEnquiries(tx, [tenderId])).get(tenderId);
    if (tender?.buyerId === undefined || !waits) return undefined;
    const to = (await membersOf(tx, [tender.buyerId], OFFICERS)).find((member) => member.userId === userId);
    if (!to) return undefined;
    const { open, askedAt, answersDueAt } = waits;
    const now = await databaseInstant(tx);
    const news = {
      tender: tender.title,
      open,
      answersDueAt,
      overdue: answersDueAt.getTime() <= now.getTime(),
      link: this.linkTo(tenderId, to),
    };
    return {
      to: to.email,
      messageId: this.messageId('waiting', tenderId, userId, open, askedAt.at(-1)?.getTime() ?? 0),
      ...renderWaitingMail(to.language, news),
    };
  }

  private async answered(tx: EntityManager, letterId: string): Promise<Mail | undefined> {
    const asked = await findEnquiryLetter(tx, letterId);
    const enquiry = asked && (await tx.findOneBy(EnquiryEntity, { id: asked.enquiryId }));
    const tender = enquiry && (await findTender(tx, enquiry.tenderId));
    if (!tender) return undefined;
    const to = (await askersOf(tx, enquiry)).find(({ userId }) => userId === asked.userId);
    const [latest, ...earlier] = await answersTo(tx, [enquiry.id]);
    if (!to || !latest) return undefined;
    return {
      to: to.email,
      messageId: this.messageId('answered', enquiry.id, to.userId, enquiry.version),
      ...renderAnsweredMail(to.language, {
        tender: tender.title,
        question: enquiry.publishedQuestion ?? enquiry.question,
        answer: latest.text,
        corrected: earlier.length > 0,
        link: this.linkTo(tender.id, to),
      }),
    };
  }

  private linkTo(tenderId: string, { language }: Addressee): string {
    return new URL(`${this.settings.publicUrl}${ENQUIRIES_PATH}/${tenderId}?lang=${language}`).href;
  }

  private messageId(...parts: readonly (string | number)[]): string {
    return `<enquiries.${parts.join('.')}@${new URL(this.settings.publicUrl).hostname}>`;
  }
}

/** To whom an answer is told: confirmed addresses of those who are not on the side of the buyer or of the platform too. */
async function askersOf(
  tx: EntityManager,
  { vendorId, askedBy, tenderId }: EnquiryEntity,
): Promise<Addressee[]> {
  const person = (await membersOf(tx, [vendorId])).filter(({ userId }) => userId === askedBy);
  const told = person.length > 0 ? person : await membersOf(tx, [vendorId], ['owner']);
  const own: Addressee[] = [];
  for (const one of told) if (!(await isOnOtherSide(tx, tenderId, one.userId, []))) own.push(one);
  return own;
}
