import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 16;

/** The bytes of a UUID. */
export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** The UUID at a place among bytes. */
export function idAt(bytes: Buffer, offset: number): string {
  const hex = bytes.subarray(offset, offset + ID_BYTES).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Signs a few bytes for one purpose: they and an HMAC-SHA256 under a key of that purpose alone (HKDF, RFC 5869), written in
 * base64url. Such a token does not expire: a link in an old mail must work.
 */
export class SignedBytes {
  private readonly key: Buffer;

  /** @param macBytes how much of the HMAC is kept: 16 at least (RFC 2104, 5) */
  constructor(
    secret: string,
    purpose: string,
    private readonly macBytes: number,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', `medspil ${purpose}`, 32));
  }

  sign(bytes: Buffer): string {
    return Buffer.concat([bytes, this.macOf(bytes)]).toString('base64url');
  }

  /** @returns undefined where the token was not signed here, or is not of this length */
  read(token: string, length: number): Buffer | undefined {
    const all = Buffer.from(token, 'base64url');
    if (all.length !== length + this.macBytes || all.toString('base64url') !== token) return undefined;
    const bytes = all.subarray(0, length);
    return timingSafeEqual(all.subarray(length), this.macOf(bytes)) ? bytes : undefined;
  }

  private macOf(bytes: Buffer): Buffer {
    return createHmac('sha256', this.key).update(bytes).digest().subarray(0, this.macBytes);
  }
}
