import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** First byte of everything sealed, so that another way of sealing can be told from this one. */
const FORMAT = 1;
const KEY_BYTES = 32;
/** NIST SP 800-38D: 96 bits, random; one key seals far fewer than the 2^32 messages that this allows. */
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES + TAG_BYTES;

/** Bytes that sealing adds to what is sealed. */
export const SEAL_OVERHEAD = HEAD_BYTES;

/** The bytes are not those that were sealed in this place with this key. Nothing of them is given out. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

export const newKey = (): Buffer => randomBytes(KEY_BYTES);

/**
 * Encrypts with AES-256-GCM.
 * @param place says what the bytes are and whose they are; they open in no other place
 * @returns format (1 byte), initialisation vector (12), authentication tag (16), ciphertext
 */
export function seal(key: Buffer, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), iv, cipher.getAuthTag(), body]);
}

/** @throws SealBrokenError where the key or the place is another, or a bit was changed */
export function unseal(key: Buffer, place: string, sealed: Buffer): Buffer {
  if (sealed.length < HEAD_BYTES || sealed[0] !== FORMAT) {
    throw new SealBrokenError(`${place}: these bytes were not sealed here`);
  }
  const iv = sealed.subarray(1, 1 + IV_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, HEAD_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new SealBrokenError(`${place}: the bytes are not those that were sealed here`, { cause });
  }
}
