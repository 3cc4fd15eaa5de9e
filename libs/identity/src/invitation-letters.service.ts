import { Inject, Injectable } from '@nestjs/common';
import { databaseInstant, Postbox, SETTINGS, Transactions, type JobRun, type Settings } from '#platform';
import { InvitationTokens } from './domain/invitation-token.js';
import { renderInvitationMail } from './mails/invitation-mail.js';
import { findInvitation, stateOf } from './persistence/invitation.repository.js';
import { OrganisationEntity } from './persistence/organisation.entity.js';

/** Where the link of the letter leads; apps/api serves it. */
export const INVITATION_PATH = '/account/invitation';

/** Sends the letters of invitations. */
@Injectable()
export class InvitationLetters {
  private readonly tokens: InvitationTokens;

  constructor(
    private readonly transactions: Transactions,
    private readonly postbox: Postbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.tokens = new InvitationTokens(settings.secret);
  }

  /**
   * Sends the letter of an invitation that is still open; a stale job sends nothing. Where the process dies after the server took
   * the letter it leaves once more, under the same message id.
   * @throws Error where the mail server may take the letter later
   */
  async send(invitationId: string, run: JobRun): Promise<void> {
    const letter = await this.transactions.run((tx) => this.written(tx, invitationId));
    if (letter) await this.postbox.post(letter);
    await this.transactions.run((tx) => run.finish(tx));
  }

  private async written(tx: Parameters<typeof findInvitation>[0], invitationId: string) {
    const row = await findInvitation(tx, invitationId);
    if (!row || stateOf(row, await databaseInstant(tx)) !== 'open') return undefined;
    const organisation = await tx.findOneByOrFail(OrganisationEntity, { id: row.organisationId });
    const link = new URL(`${this.settings.publicUrl}${INVITATION_PATH}`);
    const token = this.tokens.issue(row.id, row.nonce);
    link.search = new URLSearchParams({ token, lang: row.language }).toString();
    const { hostname } = new URL(this.settings.publicUrl);
    return {
      to: row.email,
      messageId: `<invitation.${row.id}.${row.letters}@${hostname}>`,
      ...renderInvitationMail(row.language, {
        organisation: organisation.name,
        role: row.role,
        email: row.email,
        until: row.expiresAt,
        link: link.href,
      }),
    };
  }
}
