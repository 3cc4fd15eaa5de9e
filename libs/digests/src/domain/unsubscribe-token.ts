import { idAt, idBytes, SignedBytes } from './signed-token.js';

/** The kinds of mail that a link can switch off, by the byte that names them in a token. */
const KINDS = { digest: 1 } as const;
type MailKind = keyof typeof KINDS;

/** Whose mail of which kind a link switches off. */
export interface Unsubscription {
  readonly userId: string;
  readonly kind: MailKind;
}

const LENGTH = 17;

/** Makes and reads the tokens of unsubscribe links: the same for the same person and kind, and they never end. */
export class UnsubscribeTokens {
  private readonly signed: SignedBytes;

  constructor(secret: string) {
    this.signed = new SignedBytes(secret, 'unsubscribe link', 32);
  }

  issue({ userId, kind }: Unsubscription): string {
    return this.signed.sign(Buffer.concat([Buffer.of(KINDS[kind]), idBytes(userId)]));
  }

  /** @returns undefined where the token was not issued here */
  read(token: string): Unsubscription | undefined {
    const bytes = this.signed.read(token, LENGTH);
    return bytes?.[0] === KINDS.digest ? { kind: 'digest', userId: idAt(bytes, 1) } : undefined;
  }
}
