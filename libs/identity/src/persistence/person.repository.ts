import type { EntityManager } from 'typeorm';
import { PersonEntity } from './person.entity.js';

export const findPerson = (tx: EntityManager, id: string): Promise<PersonEntity | null> =>
  tx.findOneBy(PersonEntity, { id });

export const findPersonByEmail = (tx: EntityManager, email: string): Promise<PersonEntity | null> =>
  tx.findOneBy(PersonEntity, { email: email.toLowerCase() });

/** Keeps the person from joining organisations elsewhere until the transaction ends. */
export const lockPerson = (tx: EntityManager, id: string): Promise<PersonEntity | null> =>
  tx.findOne(PersonEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
