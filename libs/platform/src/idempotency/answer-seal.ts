import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals stored answers (AES-256-GCM, bound to their key) and hashes what belongs to them, both under keys derived
 * (HKDF-SHA-256) from the master key, which the database never sees.
 */
export class AnswerSeal {
  private readonly sealing: Buffer;
  private readonly hashing: Buffer;

  constructor(masterKey: Buffer) {
    const derive = (purpose: string) =>
      Buffer.from(hkdfSync('sha256', masterKey, '', `medspil/idempotency/${purpose}`, 32));
    this.sealing = derive('answer');
    this.hashing = derive('hash');
  }

  /** Of parts that cannot run into each other. */
  hash(...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.hashing).update(JSON.stringify(parts)).digest();
  }

  seal(id: Buffer, text: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.sealing, iv).setAAD(id);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error where it was sealed for another key, under another master key, or changed */
  open(id: Buffer, stored: Buffer): string {
    const iv = stored.subarray(0, IV_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.sealing, iv, { authTagLength: TAG_BYTES })
      .setAAD(id)
      .setAuthTag(stored.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return decipher.update(stored.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }
}
