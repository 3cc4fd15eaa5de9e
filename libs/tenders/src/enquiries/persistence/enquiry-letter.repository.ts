import type { EntityManager } from 'typeorm';
import { EnquiryLetterEntity } from './enquiry-letter.entity.js';

type Letter = Omit<EnquiryLetterEntity, 'enquiry'>;

/** Notes a letter in the place of one that still waits to tell the same person of an earlier answer. */
export async function insertEnquiryLetter(tx: EntityManager, letter: Letter): Promise<void> {
  const { enquiryId, userId } = letter;
  await tx.delete(EnquiryLetterEntity, { enquiryId, userId });
  await tx.insert(EnquiryLetterEntity, letter);
}

/** @returns null for one that was sent, or that a later one took the place of */
export const findEnquiryLetter = (tx: EntityManager, id: string): Promise<EnquiryLetterEntity | null> =>
  tx.findOneBy(EnquiryLetterEntity, { id });

export async function deleteEnquiryLetter(tx: EntityManager, id: string): Promise<void> {
  await tx.delete(EnquiryLetterEntity, { id });
}
