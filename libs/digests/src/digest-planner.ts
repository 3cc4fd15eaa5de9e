import { Injectable } from '@nestjs/common';
import { databaseInstant, newId, Outbox, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { DigestChoices } from './digest-choices.js';
import { digestRender } from './digests.jobs.js';
import { itemsOf } from './domain/choice.js';
import { isOn, type Beat } from './domain/rhythm.js';
import { latestSlot, slotAround, slotsAt, type Slot } from './domain/slot.js';
import type { DigestRunEntity } from './persistence/digest-run.entity.js';
import { existingPeriods, insertPlanned } from './persistence/ledger.repository.js';
import { writeNextDue } from './persistence/preference.repository.js';
import { nextPeople, readRecipients, type Recipient } from './persistence/recipients.query.js';
import { lockRun, noteProgress } from './persistence/run.repository.js';

const CHUNK = 100;
const RENDERED_TOGETHER = 25;

interface Due {
  readonly person: Recipient & Beat;
  readonly slot: Slot;
}

/** Enters into the ledger who gets a digest, and asks for them to be written. */
@Injectable()
export class DigestPlanner {
  constructor(
    private readonly transactions: Transactions,
    private readonly choices: DigestChoices,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Handler of `digest-run`: one chunk of people a transaction, with the place where it goes on. Where it dies and begins
   * anew, it goes on there; where it runs twice at once, the two take turns.
   */
  async plan(runId: string): Promise<void> {
    while (await this.transactions.run((tx) => this.planChunk(tx, runId)));
  }

  /** @returns whether there are more people to look at */
  private async planChunk(tx: EntityManager, runId: string): Promise<boolean> {
    const run = await lockRun(tx, runId);
    if (!run || run.plannedAt) return false;
    const audience = run.trigger === 'schedule' ? 'due' : 'all';
    const people = (await nextPeople(tx, audience, run.cursor, CHUNK)).map(({ userId }) => userId);
    const now = await databaseInstant(tx);
    const recipients = (await readRecipients(tx, people)).flatMap((person) => (isOn(person) ? [person] : []));
    await this.enter(tx, run, await this.due(tx, run, recipients, now), now);
    if (run.trigger === 'schedule') {
      await writeNextDue(tx, followingOf(people, recipients, now));
    }
    const done = people.length < CHUNK;
    await noteProgress(tx, run.id, { cursor: people.at(-1) ?? null, lookedAt: people.length, done });
    return !done;
  }

  /** By the clock the latest digest that is due; for an operator that of the current period, due already or not. */
  private async due(
    tx: EntityManager,
    run: DigestRunEntity,
    people: readonly (Recipient & Beat)[],
    now: Date,
  ): Promise<Due[]> {
    const slotOf = slotsAt(run.trigger === 'schedule' ? latestSlot : slotAround, now);
    const slots = people.map((person) => ({
      person,
      slot: slotOf(person),
    }));
    const existing = await existingPeriods(
      tx,
      slots.map(({ person, slot }) => ({ userId: person.userId, period: slot.period })),
    );
    return slots.filter(({ person, slot }) => !existing.has(`${person.userId}/${slot.period}`));
  }

  private async enter(
    tx: EntityManager,
    run: DigestRunEntity,
    due: readonly Due[],
    now: Date,
  ): Promise<void> {
    if (due.length === 0) return;
    const choices = await this.choices.of(
      tx,
      due.map(({ person }) => person),
      now,
    );
    const plans = due.flatMap(({ person: { userId, language }, slot: { period, endsAt } }) => {
      const choice = choices.get(userId);
      const items = choice ? itemsOf(choice) : [];
      return items.length === 0
        ? []
        : [{ id: newId(), runId: run.id, userId, language, period, endsAt, items }];
    });
    const entered = await insertPlanned(tx, plans);
    for (let from = 0; from < entered.length; from += RENDERED_TOGETHER) {
      const digestIds = entered.slice(from, from + RENDERED_TOGETHER);
      await this.outbox.add(tx, digestRender, { digestIds });
    }
  }
}

/** Who cannot get a digest now (no confirmed address, no organisation) is asked again a day later. */
function followingOf(
  people: readonly string[],
  recipients: readonly (Recipient & Beat)[],
  now: Date,
): { readonly userId: string; readonly at: Date }[] {
  const reachable = new Map(recipients.map((person) => [person.userId, person]));
  const slotOf = slotsAt(latestSlot, now);
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
  return people.map((userId) => {
    const person = reachable.get(userId);
    return { userId, at: person ? slotOf(person).endsAt : tomorrow };
  });
}
