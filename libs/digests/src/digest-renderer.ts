import { Injectable } from '@nestjs/common';
import { databaseInstant, Outbox, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { DigestChoices } from './digest-choices.js';
import { DigestStories, type Chosen } from './digest-stories.js';
import { DigestWriter } from './digest-writer.js';
import { digestSend } from './digests.jobs.js';
import { itemsOf, type Choice } from './domain/choice.js';
import { NOTHING_LEFT, type Draft, type Written } from './draft.js';
import {
  lockPlanned,
  moveDigest,
  plannedDigests,
  writeRendered,
  type PlannedDigest,
} from './persistence/ledger.repository.js';
import { readRecipients, type Recipient } from './persistence/recipients.query.js';

export const NOT_WANTED = 'not wanted any more';

/** Writes planned digests by what is true now, and stores what they say. */
@Injectable()
export class DigestRenderer {
  constructor(
    private readonly transactions: Transactions,
    private readonly choices: DigestChoices,
    private readonly stories: DigestStories,
    private readonly writer: DigestWriter,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Handler of `digest-render`. Facts are read as of one moment, letters are written while no transaction is open, and
   * stored for those digests that are planned still: of two that write the same, the later one has nothing to store.
   */
  async render(digestIds: readonly string[]): Promise<void> {
    const drafts = await this.transactions.read(async (tx) => {
      const digests = await plannedDigests(tx, digestIds);
      const people = await readRecipients(
        tx,
        digests.map(({ userId }) => userId),
      );
      return this.draft(tx, digests, people, await this.choices.of(tx, people, await databaseInstant(tx)));
    });
    const written = await this.writer.writeAll(drafts);
    await this.transactions.run(async (tx) => {
      const planned = new Set(
        await lockPlanned(
          tx,
          written.map(({ id }) => id),
        ),
      );
      const rendered = await store(
        tx,
        written.filter(({ id }) => planned.has(id)),
      );
      await this.outbox.addMany(
        tx,
        digestSend,
        rendered.map((digestId) => ({ key: digestId, payload: { digestId } })),
      );
    });
  }

  /** Writes one locked digest anew. @returns whether there is something to send */
  async renderLocked(
    tx: EntityManager,
    digest: PlannedDigest,
    people: readonly Recipient[],
    choices: ReadonlyMap<string, Choice>,
  ): Promise<boolean> {
    const drafts = await this.draft(tx, [digest], people, choices);
    return (await store(tx, await this.writer.writeAll(drafts))).length > 0;
  }

  /** What each digest is written from, or why there is nothing to write. */
  private async draft(
    tx: EntityManager,
    digests: readonly PlannedDigest[],
    people: readonly Recipient[],
    choices: ReadonlyMap<string, Choice>,
  ): Promise<Draft[]> {
    const recipients = new Map(people.map((person) => [person.userId, person]));
    const chosen = new Map(
      digests.flatMap(({ userId }): [string, Chosen][] => {
        const [recipient, choice] = [recipients.get(userId), choices.get(userId)];
        return recipient && choice && itemsOf(choice).length > 0 ? [[userId, { recipient, choice }]] : [];
      }),
    );
    const storyOf = await this.stories.of(tx, [...chosen.values()]);
    return digests.map(({ id, userId }) => {
      const one = chosen.get(userId);
      if (one) return { id, story: () => storyOf(one) };
      return { id, state: 'suppressed', reason: recipients.has(userId) ? NOTHING_LEFT : NOT_WANTED };
    });
  }
}

/** Stores what locked digests say, or why they say nothing. @returns the ids of those that are rendered */
async function store(tx: EntityManager, written: readonly Written[]): Promise<string[]> {
  const rendered = written.flatMap((one) => ('row' in one ? [one.row] : []));
  await writeRendered(tx, rendered);
  for (const one of written) {
    if (!('row' in one)) await moveDigest(tx, one.id, one.state, { reason: one.reason });
  }
  return rendered.map(({ id }) => id);
}
