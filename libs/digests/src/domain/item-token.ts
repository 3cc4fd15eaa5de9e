import { idAt, idBytes, SignedBytes } from './signed-token.js';

/** What the links beside a lot in a mail lead to, by the byte that names them in a token. */
const ACTIONS = { dismissed: 1, saved: 2, why: 3 } as const;
export const ITEM_ACTIONS = ['dismissed', 'saved', 'why'] as const;
type ItemAction = keyof typeof ACTIONS;

/** Who was told of which pair, and what the link is for. */
export interface ItemLink {
  readonly action: ItemAction;
  readonly userId: string;
  readonly vendorId: string;
  readonly lotId: string;
}

const LENGTH = 49;

/** Makes and reads the tokens of the links beside each lot of a mail. They never end; what they do is asked for by a button. */
export class ItemTokens {
  private readonly signed: SignedBytes;

  constructor(secret: string) {
    this.signed = new SignedBytes(secret, 'digest item link', 16);
  }

  issue({ action, userId, vendorId, lotId }: ItemLink): string {
    const named = [Buffer.of(ACTIONS[action]), idBytes(userId), idBytes(vendorId), idBytes(lotId)];
    return this.signed.sign(Buffer.concat(named));
  }

  /** @returns undefined where the token was not issued here */
  read(token: string): ItemLink | undefined {
    const bytes = this.signed.read(token, LENGTH);
    const action = ITEM_ACTIONS.find((name) => ACTIONS[name] === bytes?.[0]);
    if (!bytes || !action) return undefined;
    return { action, userId: idAt(bytes, 1), vendorId: idAt(bytes, 17), lotId: idAt(bytes, 33) };
  }
}
