import { Injectable } from '@nestjs/common';
import { asMemberNow, authorize, findVendor, recordAction, type Action, type Principal } from '#identity';
import { newId, requireVersion, Transactions, type FieldProblem } from '#platform';
import type { EntityManager } from 'typeorm';
import { lockTenderForEnquiry, type EnquiredTender } from '../persistence/lock-tender-for-enquiry.js';
import { findTender } from '../persistence/tender.repository.js';
import { answerProblems, ENQUIRY_BOUNDS, questionProblems } from './domain/enquiry-rules.js';
import {
  answerInvalid,
  askingOwnTender,
  enquiryAnswered,
  enquiryNotFound,
  questionInvalid,
  questionNamesAsker,
  tooManyOpenEnquiries,
} from './domain/enquiry.errors.js';
import type { AnswerInput, Enquiry, Question } from './domain/enquiry.js';
import { namesAsker } from './domain/names-asker.js';
import { isOfOtherSide, readEnquiry, resourceFor, viewerOf } from './enquiry-reader.js';
import { EnquiryLetters } from './enquiry-letters.service.js';
import type { EnquiryEntity } from './persistence/enquiry.entity.js';
import {
  countOpenOf,
  deleteEnquiry,
  findEnquiry,
  insertAnswer,
  insertEnquiry,
  lockAsker,
  lockEnquiry,
} from './persistence/enquiry.repository.js';

/** Questions about tenders and their answers in public. Who asked is told to nobody but the vendor that did. */
@Injectable()
export class Enquiries {
  constructor(
    private readonly transactions: Transactions,
    private readonly letters: EnquiryLetters,
  ) {}

  /**
   * Asks until questions close, by the database clock.
   * @throws EnquiriesClosedError, TenderStateError (409), DomainError `too-many-open-enquiries` (409), `not-found` (404) where the
   *   vendor is not the caller's or the tender is not published, `own-tender` (403), `enquiry-invalid`,
   *   `question-names-asker` (422)
   */
  ask(principal: Principal, tenderId: string, input: Question): Promise<Enquiry> {
    const asked = { ...input, question: input.question.trim() };
    return this.transactions.run(async (tx) => {
      const { vendorId } = asked;
      authorize(principal, 'enquiry.ask', { vendorId });
      const member = await asMemberNow(tx, principal, vendorId);
      authorize(member, 'enquiry.ask', { vendorId });
      if (member.kind === 'anonymous') throw enquiryNotFound();
      await lockAsker(tx, tenderId, vendorId);
      const { tender, now } = await lockTenderForEnquiry(tx, tenderId, 'ask');
      if (await isOfOtherSide(tx, principal, tender.id)) throw askingOwnTender();
      await requireAskable(tx, asked, tender);
      const row = await insertEnquiry(tx, {
        id: newId(),
        tenderId: tender.id,
        lotId: asked.lotId ?? null,
        vendorId,
        askedBy: member.via === 'api-key' ? null : member.userId,
        question: asked.question,
        askedAt: now,
      });
      await recordAction(tx, principal, { action: 'enquiry.ask', ...auditedForAsker(row) });
      await this.letters.askOfficers(tx, tender.id, tender.buyerId, now);
      return readEnquiry(tx, await viewerOf(tx, principal, tender), row, tender);
    });
  }

  /** @throws DomainError `not-found` (404) where it is open and the caller neither asked nor may answer */
  get(principal: Principal, tenderId: string, enquiryId: string): Promise<Enquiry> {
    return this.transactions.read(async (tx) => {
      const row = await permitted(tx, principal, 'enquiry.read', tenderId, enquiryId);
      const tender = await findTender(tx, tenderId);
      if (!tender) throw enquiryNotFound();
      const { title, answersDueAt = tender.submissionDeadline ?? row.askedAt } = tender;
      return readEnquiry(tx, await viewerOf(tx, principal, tender), row, { title, answersDueAt });
    });
  }

  /**
   * Answers in public, or corrects an answer by another one; after the deadline too.
   * @throws TenderStateError (409), DomainError `if-match-missing` (428), `version-stale` (412), `answer-invalid` (422),
   *   `officer-only`, `forbidden` (403), `not-found` (404)
   */
  answer(
    principal: Principal,
    tenderId: string,
    enquiryId: string,
    input: AnswerInput,
    ifMatch: string | undefined,
  ): Promise<Enquiry> {
    return this.transactions.run(async (tx) => {
      const found = await permitted(tx, principal, 'enquiry.answer', tenderId, enquiryId);
      const { row, tender, now } = await begin(tx, found, 'answer');
      const { buyerId } = tender;
      const member = await asMemberNow(tx, principal, buyerId);
      authorize(member, 'enquiry.answer', await resourceFor(tx, principal, buyerId, row));
      if (member.kind === 'anonymous') throw enquiryNotFound();
      requireVersion(row.version, ifMatch);
      refuse(answerProblems(input), answerInvalid);
      const before = { version: row.version };
      const answer = { text: input.text.trim(), answeredAt: now, answeredBy: member.userId };
      await insertAnswer(tx, row, answer, input.publishedQuestion?.trim());
      await recordAction(tx, principal, {
        action: 'enquiry.answer',
        resource: 'enquiry',
        resourceId: row.id,
        organisationId: buyerId,
        before,
        after: { version: row.version, reworded: input.publishedQuestion !== undefined },
      });
      await this.letters.askAsker(tx, row);
      return readEnquiry(tx, await viewerOf(tx, principal, tender), row, tender);
    });
  }

  /**
   * Takes a question back that is still open; afterwards it is nowhere.
   * @throws DomainError `enquiry-answered` (409), `if-match-missing` (428), `version-stale` (412), `forbidden` (403),
   *   `not-found` (404)
   */
  withdraw(
    principal: Principal,
    tenderId: string,
    enquiryId: string,
    ifMatch: string | undefined,
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const found = await permitted(tx, principal, 'enquiry.withdraw', tenderId, enquiryId);
      const member = await asMemberNow(tx, principal, found.vendorId);
      const { row, tender } = await begin(tx, found, 'withdraw');
      authorize(member, 'enquiry.withdraw', await resourceFor(tx, principal, tender.buyerId, row));
      if (row.answeredAt) throw enquiryAnswered();
      requireVersion(row.version, ifMatch);
      await recordAction(tx, principal, { action: 'enquiry.withdraw', ...auditedForAsker(row) });
      await deleteEnquiry(tx, row.id);
    });
  }
}

/** What an entry for who asked is about; nobody else ever reads it. */
const auditedForAsker = ({ id, vendorId, tenderId }: EnquiryEntity) =>
  ({
    resource: 'enquiry',
    resourceId: id,
    organisationId: vendorId,
    after: { tenderId },
    hiddenForGood: true,
  }) as const;

/** The enquiry, where the caller may do this to it. */
async function permitted(
  tx: EntityManager,
  principal: Principal,
  action: Action,
  tenderId: string,
  enquiryId: string,
): Promise<EnquiryEntity> {
  const row = await findEnquiry(tx, tenderId, enquiryId);
  const tender = row && (await findTender(tx, tenderId));
  authorize(
    principal,
    action,
    row && tender?.buyerId ? await resourceFor(tx, principal, tender.buyerId, row) : {},
  );
  if (!row) throw enquiryNotFound();
  return row;
}

/** The enquiry before the tender, and the clock after both, so that no wait lies between the instant and the write. */
async function begin(
  tx: EntityManager,
  { id, tenderId }: EnquiryEntity,
  act: 'answer' | 'withdraw',
): Promise<{ readonly row: EnquiryEntity; readonly tender: EnquiredTender; readonly now: Date }> {
  const row = await lockEnquiry(tx, id);
  if (!row) throw enquiryNotFound();
  return { row, ...(await lockTenderForEnquiry(tx, tenderId, act)) };
}

async function requireAskable(tx: EntityManager, asked: Question, tender: EnquiredTender): Promise<void> {
  refuse(questionProblems(asked, tender.lots), questionInvalid);
  const vendor = await findVendor(tx, asked.vendorId);
  if (!vendor) throw enquiryNotFound();
  if (asked.keepWording !== true) {
    const asker = { name: vendor.name, registration: vendor.registration?.id ?? null };
    refuse(namesAsker(asked.question, asker), questionNamesAsker);
  }
  if ((await countOpenOf(tx, tender.id, vendor.id)) >= ENQUIRY_BOUNDS.openOfOneVendor) {
    throw tooManyOpenEnquiries();
  }
}

function refuse(
  problems: readonly FieldProblem[],
  error: (problems: readonly FieldProblem[]) => Error,
): void {
  if (problems.length > 0) throw error(problems);
}
