import { Injectable } from '@nestjs/common';
import { Log, Outbox, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { DigestChoices } from './digest-choices.js';
import { DigestStories } from './digest-stories.js';
import { DigestWriter } from './digest-writer.js';
import { digestSend } from './digests.jobs.js';
import { itemsOf, type Choice } from './domain/choice.js';
import type { Story } from './letter/story.js';
import type { DigestEntity } from './persistence/digest.entity.js';
import { lockPlanned, moveDigest, writeRendered, type RenderedRow } from './persistence/ledger.repository.js';
import { readRecipients, type Recipient } from './persistence/recipients.query.js';

export const NOT_WANTED = 'not wanted any more';
const NOTHING_LEFT = 'nothing new is left';

/** Writes planned digests by what is true now, and stores what they say. */
@Injectable()
export class DigestRenderer {
  constructor(
    private readonly transactions: Transactions,
    private readonly choices: DigestChoices,
    private readonly stories: DigestStories,
    private readonly writer: DigestWriter,
    private readonly outbox: Outbox,
    private readonly log: Log,
  ) {}

  /** Handler of `digest-render`: those that are still planned and that nobody else is at, in one transaction. */
  async render(digestIds: readonly string[]): Promise<void> {
    await this.transactions.run(async (tx) => {
      const digests = await lockPlanned(tx, digestIds);
      const people = await readRecipients(
        tx,
        digests.map(({ userId }) => userId),
      );
      const rendered = await this.renderLocked(tx, digests, people, await this.choices.of(tx, people));
      await this.outbox.addMany(
        tx,
        digestSend,
        rendered.map((digestId) => ({ key: digestId, payload: { digestId } })),
      );
    });
  }

  /**
   * Writes locked digests and stores them as rendered; suppresses those that have nobody or nothing to tell.
   * @returns the ids of those that were rendered
   */
  async renderLocked(
    tx: EntityManager,
    digests: readonly DigestEntity[],
    people: readonly Recipient[],
    choices: ReadonlyMap<string, Choice>,
  ): Promise<string[]> {
    const recipients = new Map(people.map((person) => [person.userId, person]));
    const open: { readonly recipient: Recipient; readonly choice: Choice }[] = [];
    for (const { id, userId } of digests) {
      const [recipient, choice] = [recipients.get(userId), choices.get(userId)];
      if (!recipient) await moveDigest(tx, id, 'suppressed', { reason: NOT_WANTED });
      else if (!choice || itemsOf(choice).length === 0)
        await moveDigest(tx, id, 'suppressed', { reason: NOTHING_LEFT });
      else open.push({ recipient, choice });
    }
    const idOf = new Map(digests.map(({ id, userId }) => [userId, id]));
    const rows: RenderedRow[] = [];
    for (const story of await this.stories.of(tx, open)) {
      const id = idOf.get(story.recipient.userId) ?? '';
      const row = await this.rowOf(tx, id, story);
      if (row) rows.push(row);
    }
    await writeRendered(tx, rows);
    return rows.map(({ id }) => id);
  }

  /** A letter that cannot be written fails alone, not with all that are written beside it. */
  private async rowOf(tx: EntityManager, id: string, story: Story): Promise<RenderedRow | undefined> {
    try {
      const written = await this.writer.write(story);
      if (written.items.length > 0) return { id, ...written, messageId: this.writer.messageId(id) };
      await moveDigest(tx, id, 'suppressed', { reason: NOTHING_LEFT });
    } catch (error) {
      this.log.error({ digestId: id, error: String(error) }, 'digest could not be written');
      await moveDigest(tx, id, 'failed', { reason: 'it could not be written' });
    }
    return undefined;
  }
}
