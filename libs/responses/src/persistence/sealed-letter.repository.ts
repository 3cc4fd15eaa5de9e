import type { EntityManager } from 'typeorm';
import { SealedLetterEntity } from './sealed-letter.entity.js';

type Letter = Omit<SealedLetterEntity, 'partnership'>;

/** Notes a letter in the place of one that still waits to tell the same person the same. */
export async function insertLetter(tx: EntityManager, letter: Letter): Promise<void> {
  const { partnershipId, occasion, userId } = letter;
  await tx.delete(SealedLetterEntity, { partnershipId, occasion, userId });
  await tx.insert(SealedLetterEntity, letter);
}

/** @returns null for one that was sent, or that a later one took the place of */
export const findLetter = (tx: EntityManager, id: string): Promise<SealedLetterEntity | null> =>
  tx.findOneBy(SealedLetterEntity, { id });

export async function deleteLetter(tx: EntityManager, id: string): Promise<void> {
  await tx.delete(SealedLetterEntity, { id });
}
