import { Injectable } from '@nestjs/common';
import { NewMatches } from '#matching';
import type { EntityManager } from 'typeorm';
import { chooseNews, MOST_ITEMS, type Choice } from './domain/choose-news.js';
import { toldPairs } from './persistence/ledger.repository.js';
import type { Recipient } from './persistence/recipients.query.js';

/** Finds out what is new for people: matches of open lots that no mail to them has named. */
@Injectable()
export class UntoldNews {
  constructor(private readonly matches: NewMatches) {}

  /** @returns a choice for each person, by user id; with no news where nothing is new */
  async of(tx: EntityManager, people: readonly Recipient[]): Promise<ReadonlyMap<string, Choice>> {
    const told = await toldPairs(
      tx,
      people.map(({ userId }) => userId),
    );
    // So many that what is left after those told before still fills a mail, and shows whether there is more.
    const limit = MOST_ITEMS + 1 + Math.max(0, ...[...told.values()].map((pairs) => pairs.size));
    const vendorIds = [...new Set(people.flatMap(({ vendors }) => vendors.map(({ id }) => id)))];
    const matches = await this.matches.ofVendors(tx, { vendorIds, since: null, limit });
    return new Map(
      people.map(({ userId, vendors }) => [
        userId,
        chooseNews(vendors, matches, told.get(userId) ?? new Set()),
      ]),
    );
  }
}
