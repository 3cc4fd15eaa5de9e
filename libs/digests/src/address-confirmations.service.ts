import { Inject, Injectable } from '@nestjs/common';
import { authorize, type Principal } from '#identity';
import { databaseInstant, Outbox, Postbox, SETTINGS, Transactions, type Settings } from '#platform';
import type { Language } from '#reference';
import { addressConfirmation } from './digests.jobs.js';
import { AddressTokens, suppressionName } from './domain/address-token.js';
import { addressNotSuppressed, confirmationAskedLately } from './domain/digests.errors.js';
import { confirmationMail } from './letter/confirmation-mail.js';
import { accountLanguage } from './persistence/preference.repository.js';
import {
  liftSuppression,
  noteConfirmationAsked,
  suppressionOf,
} from './persistence/suppressed-address.repository.js';

const PATIENCE_MS = 10 * 60_000;

/** How the holder of an address that a mail server refused for good takes that back: by opening a mail. */
@Injectable()
export class AddressConfirmations {
  private readonly tokens: AddressTokens;

  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly postbox: Postbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.tokens = new AddressTokens(settings.secret);
  }

  /**
   * Asks for a mail to the caller's own address, with the link that confirms it.
   * @throws DomainError `address-not-suppressed`, `confirmation-asked-lately` (409), `not-signed-in` (401)
   */
  ask(principal: Principal): Promise<void> {
    return this.transactions.run(async (tx) => {
      const userId = principal.kind === 'person' ? principal.userId : '';
      authorize(principal, 'digest-preferences.update', { userId });
      const suppression = await suppressionOf(tx, userId);
      if (!suppression) throw addressNotSuppressed();
      const { confirmationAskedAt, address } = suppression;
      const now = await databaseInstant(tx);
      if (confirmationAskedAt && now.getTime() - confirmationAskedAt.getTime() < PATIENCE_MS)
        throw confirmationAskedLately();
      await noteConfirmationAsked(tx, address);
      await this.outbox.add(tx, addressConfirmation, { userId }, { key: userId });
    });
  }

  /**
   * Handler of `address-confirmation`. Where the server refuses the address again it stays as it is.
   * @throws Error where the mail server may take the letter later
   */
  async send(userId: string): Promise<void> {
    const [suppression, language] = await this.transactions.run(async (tx) => [
      await suppressionOf(tx, userId),
      await accountLanguage(tx, userId),
    ]);
    if (!suppression) return;
    const token = this.tokens.issue({
      userId,
      suppression: suppressionName(suppression.address, suppression.suppressedAt),
    });
    const link = `${this.settings.publicUrl}/address-confirmation/${token}`;
    await this.postbox.post({ to: suppression.address, ...confirmationMail(language, link) });
  }

  /** The language of the page behind a link; changes nothing. @returns undefined where the link is none of ours */
  async look(token: string): Promise<Language | undefined> {
    const proof = this.tokens.read(token);
    return proof && this.transactions.run((tx) => accountLanguage(tx, proof.userId));
  }

  /** Lets mail go to the address again, where it is still suppressed as it was when the link was sent. */
  confirm(token: string): Promise<Language | undefined> {
    return this.transactions.run(async (tx) => {
      const proof = this.tokens.read(token);
      if (!proof) return undefined;
      const found = await suppressionOf(tx, proof.userId);
      if (found && suppressionName(found.address, found.suppressedAt) === proof.suppression)
        await liftSuppression(tx, found.address);
      return accountLanguage(tx, proof.userId);
    });
  }
}
