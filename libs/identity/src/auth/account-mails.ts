import type { Log, Mailer, RequestCounter } from '#platform';
import { renderAccountMail, type AccountMailKind } from '../mails/account-mail.js';
import type { Language } from '../mails/letter-page.js';

/** As much of an account as a letter needs. */
export interface Recipient {
  readonly email: string;
  readonly name: string;
  readonly emailVerified: boolean;
  readonly language?: unknown;
}

/** Whoever must learn of it learns of it: nobody can cause these at will, and a flood of others must not hide one. */
const ALWAYS: ReadonlySet<AccountMailKind> = new Set(['provider-linked']);

export const languageOf = (recipient: Recipient): Language => (recipient.language === 'en' ? 'en' : 'da');

/**
 * Sends the letters of accounts, beside the request that asked for them, so that its time does not tell who has an account. One
 * address gets so many and no more, whatever they were asked for by: a refused sign-in, for one, sends a letter too.
 */
export class AccountMails {
  private readonly under: Set<Promise<unknown>> = new Set();

  constructor(
    private readonly mailer: Mailer,
    private readonly log: Log,
    private readonly counter: RequestCounter,
  ) {}

  /** Does not throw: the person can ask for the letter again, and nobody waits for the outcome. */
  async send(kind: AccountMailKind, recipient: Recipient, link: string): Promise<void> {
    try {
      if (await this.isOneTooMany(kind, recipient)) this.log.warn({ kind }, 'a letter too many was not sent');
      else await this.deliver(kind, recipient, link);
    } catch (error) {
      this.log.error({ kind, error: String(error) }, 'a letter of an account was not accepted');
    }
  }

  /** Under a name of its own: the routes that letters are asked for at count the asking, of addresses without account too. */
  private async isOneTooMany(kind: AccountMailKind, { email }: Recipient): Promise<boolean> {
    return !ALWAYS.has(kind) && !(await this.counter.count('letter', `letters to ${email}`)).allowed;
  }

  private async deliver(kind: AccountMailKind, recipient: Recipient, link: string): Promise<void> {
    // Until the address is confirmed the name is what a stranger typed, and no letter of ours carries that to somebody.
    const name = recipient.emailVerified ? recipient.name : undefined;
    const mail = renderAccountMail(kind, languageOf(recipient), name, link);
    await this.mailer.send({ to: recipient.email, ...mail });
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
