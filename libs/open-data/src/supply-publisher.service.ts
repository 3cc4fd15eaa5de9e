import { Injectable } from '@nestjs/common';
import { Transactions, type JobRun } from '#platform';
import { daysOf, halfYearsOver } from './domain/supply/half-year.js';
import { supplyEdition } from './domain/supply/supply-edition.js';
import { countableDays, countedLots } from './persistence/counted-lots.query.js';
import { insertEdition, listEditions, lockEditions } from './persistence/supply-edition.repository.js';

/** Publishes the supply figures of each half-year, once, after it is over. */
@Injectable()
export class SupplyPublisher {
  constructor(private readonly transactions: Transactions) {}

  /**
   * The handler of `supply-publish`: every half-year that is over and not published yet. What is published is never touched
   * again, so it may run twice and die anywhere.
   */
  publish(run: JobRun): Promise<void> {
    return this.transactions.run(async (tx) => {
      await run.finish(tx);
      await lockEditions(tx);
      const { first, today } = await countableDays(tx);
      if (first === null) return;
      const published = new Set((await listEditions(tx)).map(({ period }) => period));
      for (const period of halfYearsOver(first, today).filter((one) => !published.has(one))) {
        await insertEdition(tx, period, supplyEdition(await countedLots(tx, daysOf(period))));
      }
    });
  }
}
