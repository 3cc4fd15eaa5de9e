import { Injectable } from '@nestjs/common';
import { authorize, type Principal } from '#identity';
import { databaseInstant, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { DigestChoices } from './digest-choices.js';
import { DigestStories } from './digest-stories.js';
import { DigestWriter, type WrittenDigest } from './digest-writer.js';
import { itemsOf } from './domain/choice.js';
import { nothingToPreview, noSuchDigest } from './domain/digests.errors.js';
import type { DigestItem } from './domain/digest-item.js';
import { isOn } from './domain/rhythm.js';
import { nextDueAt } from './domain/slot.js';
import { withoutKeys } from './letter/letter-keys.js';
import {
  archiveCursor,
  archivedDigest,
  archivedDigests,
  type ArchivedDigest,
} from './persistence/archive.query.js';
import { findContent, type DigestContent } from './persistence/content.repository.js';
import { accountLanguage, ensurePreference } from './persistence/preference.repository.js';
import { readRecipients } from './persistence/recipients.query.js';

/** One of the digests that a person was sent, with what it said (until it is 13 months old) and told. */
export interface ReadDigest extends ArchivedDigest {
  readonly items: readonly DigestItem[];
  readonly content: DigestContent | null;
}

/** The digest that a person would get now. */
export interface DigestPreview extends WrittenDigest {
  /** When it is due by the person's own rhythm; null while digests are off. */
  readonly dueAt: Date | null;
}

/** What people read of their own digests: the next one, and those that were sent. */
@Injectable()
export class DigestArchive {
  constructor(
    private readonly transactions: Transactions,
    private readonly choices: DigestChoices,
    private readonly stories: DigestStories,
    private readonly writer: DigestWriter,
  ) {}

  /** The caller's, newest first: those that were sent or may have been. @throws DomainError `not-signed-in` (401), `session-only` (403) */
  list(principal: Principal, page: PageRequest): Promise<Page<ArchivedDigest>> {
    return this.transactions.run(async (tx) => {
      const rows = await archivedDigests(tx, reader(principal), page);
      return pageOf(rows, page, archiveCursor, (row) => row);
    });
  }

  /** @throws DomainError `digest-unknown` (404), `not-signed-in` (401), `session-only` (403) */
  get(principal: Principal, id: string): Promise<ReadDigest> {
    return this.transactions.run(async (tx) => {
      const found = await archivedDigest(tx, reader(principal), id);
      if (!found) throw noSuchDigest();
      const content = await findContent(tx, id);
      return { ...found, content: content && readable(content) };
    });
  }

  /**
   * What the caller's next digest says as things stand now; the ledger hears nothing of it.
   * @throws DomainError `digest-empty` (404) where there is nothing to tell, `not-signed-in` (401), `session-only` (403)
   */
  preview(principal: Principal): Promise<DigestPreview> {
    return this.transactions.run(async (tx) => {
      const now = await databaseInstant(tx);
      const story = await this.nextStory(tx, reader(principal), now);
      const dueAt = isOn(story.recipient) ? nextDueAt(story.recipient, now) : null;
      return { ...readable(await this.writer.write(story)), dueAt };
    });
  }

  private async nextStory(tx: EntityManager, userId: string, now: Date) {
    await ensurePreference(tx, userId, await accountLanguage(tx, userId));
    const people = await readRecipients(tx, [userId], 'any');
    const choices = await this.choices.of(tx, people, now);
    const chosen = people.flatMap((recipient) => {
      const choice = choices.get(recipient.userId);
      return choice && itemsOf(choice).length > 0 ? [{ recipient, choice }] : [];
    });
    const [one] = chosen;
    if (!one) throw nothingToPreview();
    return (await this.stories.of(tx, chosen))(one);
  }
}

/** What a digest says, without the keys of its links: who reads may be somebody else than who was written to. */
const readable = <T extends DigestContent>(content: T): T => ({
  ...content,
  text: withoutKeys(content.text),
  html: withoutKeys(content.html),
});

/** @returns the id of the caller, who reads what is his or her own */
function reader(principal: Principal): string {
  const userId = principal.kind === 'person' ? principal.userId : '';
  authorize(principal, 'digest.read', { userId });
  return userId;
}
