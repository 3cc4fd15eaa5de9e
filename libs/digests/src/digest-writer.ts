import { createHash } from 'node:crypto';
import { constants, gzipSync } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { Log, SETTINGS, type Settings } from '#platform';
import type { DigestItem } from './domain/digest-item.js';
import { ItemTokens } from './domain/item-token.js';
import { UnsubscribeTokens } from './domain/unsubscribe-token.js';
import type { DigestContent } from './persistence/content.repository.js';
import { NOTHING_LEFT, type Draft, type Written } from './draft.js';
import { letterHtml } from './letter/letter-html.js';
import { KEY_TO_UNSUBSCRIBE, keyOfItem, withKeys, type LetterKeys } from './letter/letter-keys.js';
import { letterText } from './letter/letter-text.js';
import { digestHeaders, messageIdOf, senderDomain } from './letter/mail-headers.js';
import type { LetterLinks, Story } from './letter/story.js';
import { writeLetter } from './letter/write-letter.js';

/** What one digest says, in both forms; something stands for the keys of its links. */
export interface WrittenDigest {
  readonly items: readonly DigestItem[];
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A fifth of the time that it takes by default, for a sixth more to store. */
const FAST = { level: constants.Z_BEST_SPEED };

/** Writes digests and names what mail programs have to know of them. */
@Injectable()
export class DigestWriter {
  private readonly unsubscribing: UnsubscribeTokens;
  private readonly items: ItemTokens;
  private readonly domain: string;
  private readonly links: LetterLinks;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly log: Log,
  ) {
    this.unsubscribing = new UnsubscribeTokens(settings.secret);
    this.items = new ItemTokens(settings.secret);
    this.domain = senderDomain(settings.mail.from);
    this.links = linksTo(settings.publicUrl);
  }

  async write(story: Story): Promise<WrittenDigest> {
    const { letter, items } = writeLetter(story, this.links);
    const { language, subject } = letter;
    return { items, language, subject, text: letterText(letter), html: await letterHtml(letter) };
  }

  /** Writes many, as they are stored. One that cannot be written fails alone, not with all that are written beside it. */
  async writeAll(drafts: readonly Draft[]): Promise<Written[]> {
    const all: Written[] = [];
    for (const draft of drafts) all.push('story' in draft ? await this.rowOf(draft.id, draft.story) : draft);
    return all;
  }

  private async rowOf(id: string, story: () => Story): Promise<Written> {
    try {
      const told = story();
      const written = await this.write(told);
      if (written.items.length === 0) return { id, state: 'suppressed', reason: NOTHING_LEFT };
      const [contentSha256, messageId] = [
        hashOf(this.handedOver(told.recipient.userId, written)),
        this.messageId(id),
      ];
      return {
        id,
        row: { ...written, id, messageId, contentSha256, html: gzipSync(written.html, FAST) },
      };
    } catch (error) {
      this.log.error({ digestId: id, error: String(error) }, 'digest could not be written');
      return { id, state: 'failed', reason: 'it could not be written' };
    }
  }

  messageId(digestId: string): string {
    return messageIdOf(digestId, this.domain);
  }

  headers(userId: string): Readonly<Record<string, string>> {
    return digestHeaders(withKeys(this.links.unsubscribe, this.keysOf(userId)), this.domain);
  }

  /** What is handed over to the mail server, and stored nowhere: with the keys of this person. */
  handedOver<T extends DigestContent>(userId: string, content: T): T {
    const keys = this.keysOf(userId);
    return { ...content, text: withKeys(content.text, keys), html: withKeys(content.html, keys) };
  }

  private keysOf(userId: string): LetterKeys {
    return {
      item: (link) => this.items.issue({ ...link, userId }),
      unsubscribe: this.unsubscribing.issue({ userId, kind: 'digest' }),
    };
  }
}

const linksTo = (publicUrl: string): LetterLinks => ({
  tender: (tenderId, language) => `${publicUrl}/tenders/${tenderId}?lang=${language}`,
  item: (link) => `${publicUrl}/digest-links/${keyOfItem(link)}`,
  unsubscribe: `${publicUrl}/unsubscribe/${KEY_TO_UNSUBSCRIBE}`,
});

/** SHA-256 of subject, text and HTML with a NUL, which none of them holds, between them, hexadecimal. */
const hashOf = ({ subject, text, html }: DigestContent): string =>
  createHash('sha256').update(subject).update('\0').update(text).update('\0').update(html).digest('hex');
