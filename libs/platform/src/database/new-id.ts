import { v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562): made here because only PostgreSQL 18 has `uuidv7()`. */
export const newId = (): string => v7();

/** Whether `text` is written as a UUID; what is not can be the id of nothing. */
export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
