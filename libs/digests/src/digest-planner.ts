import { Injectable } from '@nestjs/common';
import { databaseInstant, newId, Outbox, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { digestSend } from './digests.jobs.js';
import { itemOf } from './domain/digest-item.js';
import { currentPeriod } from './domain/period.js';
import type { DigestRunEntity } from './persistence/digest-run.entity.js';
import { insertPlanned } from './persistence/ledger.repository.js';
import { countRecipients, nextRecipients } from './persistence/recipients.query.js';
import { findRunRow, noteRunPlanned } from './persistence/run.repository.js';
import { UntoldNews } from './untold-news.js';

const CHUNK = 100;

/** Enters into the ledger who gets a digest, and asks for each to be sent. */
@Injectable()
export class DigestPlanner {
  constructor(
    private readonly transactions: Transactions,
    private readonly news: UntoldNews,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Handler of `digest-run`: one chunk of people a transaction. Where it dies and begins anew, or runs twice at once, people
   * who have a digest of the period are passed over. A run whose week is over is left as it is; the next one does its work.
   */
  async plan(runId: string): Promise<void> {
    let after: string | null = null;
    do {
      after = await this.transactions.run((tx) => this.planChunk(tx, runId, after));
    } while (after !== null);
  }

  /** @returns the last person that was looked at; null where there is nobody left */
  private async planChunk(tx: EntityManager, runId: string, after: string | null): Promise<string | null> {
    const run = await findRunRow(tx, runId);
    if (!run) return null;
    const inTime = run.period === currentPeriod(await databaseInstant(tx));
    const people = inTime ? await nextRecipients(tx, run.period, after, CHUNK) : [];
    if (people.length > 0) {
      const news = await this.news.of(tx, people);
      await this.enter(
        tx,
        people.flatMap(({ userId, language }) => {
          const items = (news.get(userId)?.news ?? []).map(itemOf);
          return items.length === 0 ? [] : [{ ...planOf(run), userId, language, items }];
        }),
      );
    }
    const last = people.length < CHUNK ? undefined : people.at(-1);
    if (!last) await noteRunPlanned(tx, run, await countRecipients(tx));
    return last?.userId ?? null;
  }

  private async enter(tx: EntityManager, plans: Parameters<typeof insertPlanned>[1]): Promise<void> {
    const entered = await insertPlanned(tx, plans);
    await this.outbox.addMany(
      tx,
      digestSend,
      entered.map((digestId) => ({ key: digestId, payload: { digestId } })),
    );
  }
}

const planOf = ({ id, period }: DigestRunEntity) => ({ id: newId(), runId: id, period });
