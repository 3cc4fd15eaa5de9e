import { isId, newId } from '#platform';
import { In, IsNull, type EntityManager } from 'typeorm';
import { EnquiryAnswerEntity } from './enquiry-answer.entity.js';
import { EnquiryEntity } from './enquiry.entity.js';

/**
 * Lets the questions of a vendor to one tender come one after the other, until the transaction ends: how many may wait is counted.
 * Taken before the tender's lock.
 */
export async function lockAsker(tx: EntityManager, tenderId: string, vendorId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('enquiries/' || $1 || '/' || $2, 0))`, [
    tenderId,
    vendorId,
  ]);
}

export const countOpenOf = (tx: EntityManager, tenderId: string, vendorId: string): Promise<number> =>
  tx.countBy(EnquiryEntity, { tenderId, vendorId, answeredAt: IsNull() });

/** @returns null where the tender has no such enquiry */
export const findEnquiry = async (
  tx: EntityManager,
  tenderId: string,
  id: string,
): Promise<EnquiryEntity | null> =>
  isId(id) && isId(tenderId) ? tx.findOneBy(EnquiryEntity, { id, tenderId }) : null;

/** As it is now, kept from others who would write it until the transaction ends; null where it was withdrawn. */
export const lockEnquiry = (tx: EntityManager, id: string): Promise<EnquiryEntity | null> =>
  tx.findOne(EnquiryEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

type NewEnquiry = Pick<
  EnquiryEntity,
  'id' | 'tenderId' | 'lotId' | 'vendorId' | 'askedBy' | 'question' | 'askedAt'
>;

export async function insertEnquiry(tx: EntityManager, enquiry: NewEnquiry): Promise<EnquiryEntity> {
  await tx.insert(EnquiryEntity, enquiry);
  return tx.findOneByOrFail(EnquiryEntity, { id: enquiry.id });
}

/** Adds an answer to a locked enquiry, and to what stands in memory. */
export async function insertAnswer(
  tx: EntityManager,
  row: EnquiryEntity,
  answer: Pick<EnquiryAnswerEntity, 'text' | 'answeredAt' | 'answeredBy'>,
  publishedQuestion: string | undefined,
): Promise<void> {
  await tx.insert(EnquiryAnswerEntity, { id: newId(), enquiryId: row.id, ...answer });
  row.answeredAt ??= answer.answeredAt;
  row.publishedQuestion = publishedQuestion ?? row.publishedQuestion;
  row.version += 1;
  const { id, answeredAt, version } = row;
  await tx.update(EnquiryEntity, { id }, { answeredAt, version, publishedQuestion: row.publishedQuestion });
}

export async function deleteEnquiry(tx: EntityManager, id: string): Promise<void> {
  await tx.delete(EnquiryEntity, { id });
}

/** The answers to these enquiries, the latest first. */
export const answersTo = (tx: EntityManager, ids: readonly string[]): Promise<EnquiryAnswerEntity[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.find(EnquiryAnswerEntity, {
        where: { enquiryId: In([...ids]) },
        order: { answeredAt: 'DESC', id: 'DESC' },
      });
