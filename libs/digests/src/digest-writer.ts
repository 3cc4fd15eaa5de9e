import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Mail, type Settings } from '#platform';
import type { Choice } from './domain/choose-news.js';
import { UnsubscribeTokens } from './domain/unsubscribe-token.js';
import { letterHtml } from './letter/letter-html.js';
import { letterText } from './letter/letter-text.js';
import { writeLetter } from './letter/letter.js';
import { digestHeaders, messageIdOf, senderDomain } from './letter/mail-headers.js';
import type { Recipient } from './persistence/recipients.query.js';

/** A mail ready to leave, as the ledger has to know it. */
export interface WrittenDigest {
  readonly mail: Mail;
  readonly messageId: string;
  /** SHA-256 of subject, text and HTML, hexadecimal. */
  readonly contentSha256: string;
}

/** Writes the mail of one digest. */
@Injectable()
export class DigestWriter {
  private readonly tokens: UnsubscribeTokens;
  private readonly domain: string;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.tokens = new UnsubscribeTokens(settings.secret);
    this.domain = senderDomain(settings.mail.from);
  }

  async write(
    digest: { readonly id: string; readonly attempt: number },
    recipient: Recipient,
    choice: Choice,
  ): Promise<WrittenDigest> {
    const { publicUrl } = this.settings;
    const token = this.tokens.issue({ userId: recipient.userId, kind: 'weekly-digest' });
    const unsubscribe = `${publicUrl}/unsubscribe/${token}`;
    const letter = writeLetter({ ...recipient, vendors: recipient.vendors.length }, choice, {
      tender: (tenderId) => `${publicUrl}/v1/tenders/${tenderId}`,
      unsubscribe,
    });
    const [subject, text, html] = [letter.subject, letterText(letter), await letterHtml(letter)];
    const messageId = messageIdOf(digest.id, digest.attempt, this.domain);
    const headers = digestHeaders(unsubscribe, this.domain);
    return {
      mail: { to: recipient.email, subject, text, html, headers, messageId },
      messageId,
      contentSha256: createHash('sha256')
        .update(JSON.stringify([subject, text, html]))
        .digest('hex'),
    };
  }
}
