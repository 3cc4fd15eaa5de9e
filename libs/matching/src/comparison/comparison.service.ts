import { Injectable } from '@nestjs/common';
import { databaseInstant, definedJobs, Log, newId, Outbox, Transactions, type JobRun } from '#platform';
import type { EntityManager } from 'typeorm';
import { totalDrift, type Compared } from '../domain/matching-comparison.js';
import {
  matchingComparisonRun,
  matchingRefresh,
  matchingRunFinish,
  matchingRunPlan,
} from '../matching.jobs.js';
import {
  insertComparison,
  markComparing,
  markWaiting,
  saveFindings,
  waitingComparison,
} from '../persistence/matching-comparison.repository.js';
import { MatchComparer } from './match-comparer.js';

const PUT_OFF_MS = 10 * 60 * 1000;

/** Compares the stored rows with what scoring gives, and says where they differ. It changes no row. */
@Injectable()
export class Comparison {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly comparer: MatchComparer,
    private readonly log: Log,
  ) {}

  /** Asks for a comparison; one that nobody has begun yet serves for both. @returns its id */
  async begin(tx: EntityManager, reason: string, requestedBy: string | null): Promise<string> {
    const waiting = await waitingComparison(tx);
    const comparisonId = waiting ?? newId();
    if (waiting === undefined) await insertComparison(tx, { id: comparisonId, reason, requestedBy });
    await this.outbox.add(tx, matchingComparisonRun, { comparisonId }, { key: comparisonId });
    return comparisonId;
  }

  /** The handler of `matching-compare`: the clock asks for one. */
  ask(reason: string, run: JobRun): Promise<void> {
    return this.transactions.run(async (tx) => {
      await run.finish(tx);
      await this.begin(tx, reason, null);
    });
  }

  /**
   * The handler of `matching-comparison-run`. Everything is read as of one moment and nothing is written before the end, so where
   * it dies it begins anew, and of two runs one is too late.
   */
  async compare(id: string, run: JobRun): Promise<void> {
    if (!(await this.transactions.run((tx) => markComparing(tx, id)))) return;
    const found = await this.transactions.read(async (tx) =>
      (await this.isUnsettled(tx)) ? undefined : this.comparer.compare(tx),
    );
    if (!found) return this.putOff(id, run);
    const saved = await this.transactions.run(async (tx) => {
      await run.finish(tx);
      return saveFindings(tx, id, found);
    });
    if (saved) this.tell(id, found);
  }

  /**
   * Imports change vendors without asking for each of them to be matched: until the refresh that follows is over, nobody can say
   * which rows are late and which are wrong.
   */
  private isUnsettled(tx: EntityManager): Promise<boolean> {
    const imports = definedJobs().filter(
      (job) => job.queue === 'imports' && job.name !== matchingComparisonRun.name,
    );
    return this.outbox.anyToDo(tx, [...imports, matchingRefresh, matchingRunPlan, matchingRunFinish]);
  }

  private putOff(id: string, run: JobRun): Promise<void> {
    return this.transactions.run(async (tx) => {
      await run.finish(tx);
      await markWaiting(tx, id);
      const availableAt = new Date((await databaseInstant(tx)).getTime() + PUT_OFF_MS);
      await this.outbox.add(tx, matchingComparisonRun, { comparisonId: id }, { key: id, availableAt });
    });
  }

  private tell(comparisonId: string, { examples, ...found }: Compared): void {
    const fields = { comparisonId, ...found };
    if (totalDrift(found.drift) === 0) this.log.info(fields, 'stored matches are what scoring gives');
    else this.log.warn({ ...fields, example: examples[0] }, 'stored matches differ from what scoring gives');
  }
}
