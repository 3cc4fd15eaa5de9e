import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** The kinds of mail that a link can switch off, by the byte that names them in a token. */
const KINDS = { 'weekly-digest': 1 } as const;
type MailKind = keyof typeof KINDS;

/** Whose mail of which kind a link switches off. */
export interface Unsubscription {
  readonly userId: string;
  readonly kind: MailKind;
}

const ID_BYTES = 16;
const MAC_BYTES = 32;

/**
 * Makes and reads the tokens of unsubscribe links: kind, person and an HMAC-SHA256 of both under a key of this one purpose
 * (HKDF, RFC 5869). They never expire: a link in an old mail must work.
 */
export class UnsubscribeTokens {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'medspil unsubscribe link', 32));
  }

  issue({ userId, kind }: Unsubscription): string {
    const named = Buffer.concat([Buffer.of(KINDS[kind]), Buffer.from(userId.replaceAll('-', ''), 'hex')]);
    return Buffer.concat([named, this.macOf(named)]).toString('base64url');
  }

  /** @returns undefined where the token was not issued here */
  read(token: string): Unsubscription | undefined {
    const bytes = Buffer.from(token, 'base64url');
    const named = bytes.subarray(0, 1 + ID_BYTES);
    if (bytes.length !== 1 + ID_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return undefined;
    if (!timingSafeEqual(bytes.subarray(named.length), this.macOf(named))) return undefined;
    if (named[0] !== KINDS['weekly-digest']) return undefined;
    return { kind: 'weekly-digest', userId: dashed(named.subarray(1).toString('hex')) };
  }

  private macOf(named: Buffer): Buffer {
    return createHmac('sha256', this.key).update(named).digest();
  }
}

const dashed = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
