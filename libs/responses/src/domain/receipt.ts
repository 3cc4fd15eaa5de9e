import { createHash, randomBytes, randomInt } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { SubmittedDocument } from './submitted-document.js';

/** What a submission is answered with; only the vendor ever sees it. */
export interface Receipt {
  /** For letters and telephone calls. Random: it tells nothing about how many others responded. */
  readonly number: string;
  readonly responseId: string;
  readonly tenderId: string;
  readonly vendorId: string;
  /** The database's time that was compared with the deadline. */
  readonly submittedAt: Date;
  /** 64 hex digits: `contentHash(salt, content)`. */
  readonly contentSha256: string;
  /** 64 hex digits. Without it nobody can find out a price by trying all of them. */
  readonly salt: string;
  readonly content: SubmittedDocument;
}

/** Crockford's base 32: no letter that could be read as a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new receipt number, `MSP-` and three groups of four; 60 random bits. */
export function newReceiptNumber(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return ['MSP', group(), group(), group()].join('-');
}

/** A new salt: 32 random bytes as 64 hex digits. */
export const newSalt = (): string => randomBytes(32).toString('hex');

/**
 * SHA-256 of the UTF-8 bytes of the salt, as it is written, and of the document in canonical JSON (RFC 8785) right behind it.
 * @returns 64 hex digits
 */
export function contentHash(salt: string, document: SubmittedDocument): string {
  const canonical = canonicalize(document);
  if (canonical === undefined) throw new Error('a document has a canonical form');
  return createHash('sha256').update(`${salt}${canonical}`, 'utf8').digest('hex');
}
