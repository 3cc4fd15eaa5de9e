import { createHash } from 'node:crypto';

/** Tells master keys apart without telling anything of them: the first 8 hex digits of the SHA-256 of 256 random bits. */
export const masterKeyId = (masterKey: Buffer): string =>
  createHash('sha256').update(masterKey).digest('hex').slice(0, 8);
