import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 16;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export const freshNonce = (): Buffer => randomBytes(NONCE_BYTES);

/** What is stored of a token: nothing that opens anything. The token has 256 bits, so one round is enough. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** Whether the text is written like a token, so that asking for it makes sense. */
export const isTokenLike = (text: string): boolean => TOKEN.test(text);

/**
 * Makes the tokens of invitation letters: an HMAC-SHA256 of the invitation and a nonce, under a key of this one purpose (HKDF,
 * RFC 5869). So whoever writes the letter can make the token, while the database alone does not tell it. A new nonce ends the
 * tokens of earlier letters.
 */
export class InvitationTokens {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'medspil invitation', 32));
  }

  issue(invitationId: string, nonce: Buffer): string {
    return createHmac('sha256', this.key).update(invitationId, 'utf8').update(nonce).digest('base64url');
  }
}
