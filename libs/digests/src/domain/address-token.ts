import { createHash } from 'node:crypto';
import { idAt, idBytes, SignedBytes } from './signed-token.js';

const LENGTH = 32;
const NAMED_BYTES = 16;

/** An address whose holder proves, by opening the mail, that it takes mail again. */
export interface AddressProof {
  readonly userId: string;
  /** Of the address and the instant of its suppression: a later one needs another proof. */
  readonly suppression: string;
}

/** Names one suppression of one address. */
export const suppressionName = (address: string, suppressedAt: Date): string =>
  createHash('sha256')
    .update(`${address} ${suppressedAt.toISOString()}`)
    .digest('hex')
    .slice(0, 2 * NAMED_BYTES);

/** Makes and reads the tokens by which somebody confirms an address anew. */
export class AddressTokens {
  private readonly signed: SignedBytes;

  constructor(secret: string) {
    this.signed = new SignedBytes(secret, 'address confirmation', 16);
  }

  issue({ userId, suppression }: AddressProof): string {
    return this.signed.sign(Buffer.concat([idBytes(userId), Buffer.from(suppression, 'hex')]));
  }

  /** @returns undefined where the token was not issued here */
  read(token: string): AddressProof | undefined {
    const bytes = this.signed.read(token, LENGTH);
    return bytes && { userId: idAt(bytes, 0), suppression: bytes.subarray(NAMED_BYTES).toString('hex') };
  }
}
