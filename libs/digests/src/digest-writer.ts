import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform';
import type { DigestItem } from './domain/digest-item.js';
import { ItemTokens } from './domain/item-token.js';
import { UnsubscribeTokens } from './domain/unsubscribe-token.js';
import { letterHtml } from './letter/letter-html.js';
import { letterText } from './letter/letter-text.js';
import { digestHeaders, messageIdOf, senderDomain } from './letter/mail-headers.js';
import type { LetterLinks, Story } from './letter/story.js';
import { writeLetter } from './letter/write-letter.js';

/** What one digest says, in both forms. */
export interface WrittenDigest {
  readonly items: readonly DigestItem[];
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** SHA-256 of subject, text and HTML, hexadecimal. */
  readonly contentSha256: string;
}

/** Writes digests and names what mail programs have to know of them. */
@Injectable()
export class DigestWriter {
  private readonly unsubscribing: UnsubscribeTokens;
  private readonly items: ItemTokens;
  private readonly domain: string;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.unsubscribing = new UnsubscribeTokens(settings.secret);
    this.items = new ItemTokens(settings.secret);
    this.domain = senderDomain(settings.mail.from);
  }

  async write(story: Story): Promise<WrittenDigest> {
    const { letter, items } = writeLetter(story, this.linksOf(story.recipient.userId));
    const [subject, text, html] = [letter.subject, letterText(letter), await letterHtml(letter)];
    const contentSha256 = createHash('sha256')
      .update(JSON.stringify([subject, text, html]))
      .digest('hex');
    return { items, language: letter.language, subject, text, html, contentSha256 };
  }

  messageId(digestId: string): string {
    return messageIdOf(digestId, this.domain);
  }

  headers(userId: string): Readonly<Record<string, string>> {
    return digestHeaders(this.linksOf(userId).unsubscribe, this.domain);
  }

  private linksOf(userId: string): LetterLinks {
    const { publicUrl } = this.settings;
    return {
      tender: (tenderId) => `${publicUrl}/v1/tenders/${tenderId}`,
      item: (link) => `${publicUrl}/digest-links/${this.items.issue(link)}`,
      unsubscribe: `${publicUrl}/unsubscribe/${this.unsubscribing.issue({ userId, kind: 'digest' })}`,
    };
  }
}
