import { Injectable } from '@nestjs/common';
import { newId, Outbox, Transactions, type JobRun } from '#platform';
import type { EntityManager } from 'typeorm';
import { chunksOf } from './domain/matching-run.js';
import { matchingRunChunk, matchingRunFinish, matchingRunPlan } from './matching.jobs.js';
import {
  findRun,
  insertChunks,
  insertRun,
  lockRuns,
  markDone,
  markPlanning,
  markRunning,
  nextLot,
  noteLotDone,
  openChunks,
  plannedRun,
  supersedeOthers,
} from './persistence/matching-run.repository.js';
import { Rematch } from './rematch.service.js';

/**
 * The refresh of all matches, as a flow of jobs: plan, one job for each chunk of lots, finish. How far it is stands in the tables,
 * written with the rows of each lot, so every job may die anywhere, run twice or be added again.
 */
@Injectable()
export class Refresh {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly rematch: Rematch,
  ) {}

  /** Begins a run; one that nobody has begun to plan yet serves for both. @returns its id */
  async begin(tx: EntityManager, reason: string, requestedBy: string | null): Promise<string> {
    await lockRuns(tx);
    const waiting = await plannedRun(tx);
    if (waiting !== undefined) return waiting;
    const id = newId();
    await insertRun(tx, { id, reason, requestedBy });
    await this.outbox.add(tx, matchingRunPlan, { runId: id }, { key: id });
    return id;
  }

  /** The handler of `matching-refresh`: the clock, an import or the demo asks for a run. */
  ask(reason: string, run: JobRun): Promise<void> {
    return this.transactions.run(async (tx) => {
      await run.finish(tx);
      await this.begin(tx, reason, null);
    });
  }

  /** The handler of `matching-run-plan`: new statistics, then a job for each chunk of the lots that are open now. */
  async plan(runId: string, run: JobRun): Promise<void> {
    await this.transactions.run(async (tx) => {
      await lockRuns(tx);
      await markPlanning(tx, runId);
    });
    await this.rematch.renewStatistics();
    const lotIds = await this.rematch.openLots();
    await this.transactions.run(async (tx) => {
      await run.finish(tx);
      await lockRuns(tx);
      if ((await findRun(tx, runId))?.state !== 'planned') return;
      await insertChunks(tx, runId, chunksOf(lotIds));
      await supersedeOthers(tx, runId);
      await this.go(tx, runId);
    });
  }

  /** Lets the chunks that are not done be matched, and then the run be finished. */
  async go(tx: EntityManager, runId: string): Promise<void> {
    await markRunning(tx, runId);
    const numbers = await openChunks(tx, runId);
    const payloads = numbers.map((number) => ({ runId, chunk: String(number) }));
    if (payloads.length === 0) await this.outbox.add(tx, matchingRunFinish, { runId });
    else await this.outbox.addFlow(tx, matchingRunFinish, { runId }, { job: matchingRunChunk, payloads });
  }

  /** The handler of `matching-run-chunk`: a transaction a lot, until the chunk is done or the run is stopped. */
  async chunk(runId: string, number: number): Promise<void> {
    for (;;) {
      const next = await this.transactions.run((tx) => nextLot(tx, runId, number));
      if (!next) return;
      await this.rematch.lot(next.lotId, (tx) => noteLotDone(tx, runId, number, next.place));
    }
  }

  /** The handler of `matching-run-finish`: what is stale goes; a run that was stopped or superseded is left as it is. */
  finish(runId: string, run: JobRun): Promise<void> {
    return this.rematch.forgetOthers(async (tx) => {
      await run.finish(tx);
      await markDone(tx, runId);
    });
  }
}
