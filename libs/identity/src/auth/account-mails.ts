import type { Log, Mailer } from '#platform';
import { renderAccountMail, type AccountMailKind } from '../mails/account-mail.js';
import type { Language } from '../mails/letter-page.js';

/** As much of an account as a letter needs. */
export interface Recipient {
  readonly email: string;
  readonly name: string;
  readonly emailVerified: boolean;
  readonly language?: unknown;
}

export const languageOf = (recipient: Recipient): Language => (recipient.language === 'en' ? 'en' : 'da');

/** Sends the letters of accounts, beside the request that asked for them, so that its time does not tell who has an account. */
export class AccountMails {
  private readonly under: Set<Promise<unknown>> = new Set();

  constructor(
    private readonly mailer: Mailer,
    private readonly log: Log,
  ) {}

  /** Does not throw: the person can ask for the letter again, and nobody waits for the outcome. */
  async send(kind: AccountMailKind, recipient: Recipient, link: string): Promise<void> {
    // Until the address is confirmed the name is what a stranger typed, and no letter of ours carries that to somebody.
    const name = recipient.emailVerified ? recipient.name : undefined;
    const mail = renderAccountMail(kind, languageOf(recipient), name, link);
    try {
      await this.mailer.send({ to: recipient.email, ...mail });
    } catch (error) {
      this.log.error({ kind, error: String(error) }, 'a letter of an account was not accepted');
    }
  }

  /** Takes care of work that goes on after its request was answered. */
  readonly keep = (work: Promise<unknown>): void => {
    const kept = work.finally(() => this.under.delete(kept));
    this.under.add(kept);
  };

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.under);
  }
}
