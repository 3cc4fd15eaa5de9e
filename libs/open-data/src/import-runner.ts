import { Injectable } from '@nestjs/common';
import { DANISH_REGISTER } from '#identity';
import { matchingRefresh } from '#matching';
import { JobAlreadyFinished, Outbox, Transactions, type JobRun } from '#platform';
import type { EntityManager } from 'typeorm';
import { percentOf, type Import } from './domain/import.js';
import { parseAward } from './domain/parse-award.js';
import { settleLines, type LineResult } from './domain/settle-lines.js';
import { importAwards } from './persistence/import-awards.js';
import {
  awardsBefore,
  nextLines,
  saveResults,
  type StagedLine,
} from './persistence/import-line.repository.js';
import { countChunk, lockImport, markDone, markFailed } from './persistence/import.repository.js';

const CHUNK_BYTES = 4 * 1024 * 1024;
/** After so many tries of one job a person should look; another hand-over still goes on where it stopped. */
const MOST_TRIES = 5;

const count = (results: readonly LineResult[], fits: (result: LineResult) => boolean) =>
  results.filter(fits).length;

/**
 * Works through a staged file, a chunk of lines a transaction. How far it is stands in the lines themselves, so it may die
 * anywhere and run again, and two at once take turns.
 */
@Injectable()
export class ImportRunner {
  /** Lines of one transaction. */
  linesAtOnce = 500;

  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
  ) {}

  async run(importId: string, run: JobRun): Promise<void> {
    try {
      for (let percent = 0; percent < 100;) {
        percent = await this.transactions.run((tx) => this.step(tx, importId, run));
        await run.progress(percent);
      }
    } catch (error) {
      if (!(error instanceof JobAlreadyFinished) && run.attempt >= MOST_TRIES) {
        await this.transactions.run((tx) => this.fail(tx, importId, error));
      }
      throw error;
    }
  }

  /** @returns how far the import is then, in percent */
  private async step(tx: EntityManager, importId: string, run: JobRun): Promise<number> {
    const imported = await lockImport(tx, importId);
    if (!imported || imported.state === 'received' || imported.state === 'done') return 100;
    const lines = await nextLines(tx, importId, this.linesAtOnce, CHUNK_BYTES);
    if (lines.length > 0) return this.take(tx, imported, lines);
    await this.askForMatching(tx, imported);
    await markDone(tx, importId);
    await run.finish(tx);
    return 100;
  }

  private async take(tx: EntityManager, imported: Import, lines: readonly StagedLine[]): Promise<number> {
    const ids = imported.scheme === DANISH_REGISTER ? 'cvr' : 'any';
    const parses = lines.map(({ number, text }) => ({ number, parsed: parseAward(text, ids) }));
    const awardIds = parses.flatMap(({ parsed }) => (parsed.kind === 'award' ? [parsed.award.id] : []));
    const { awards, results } = settleLines(parses, await awardsBefore(tx, imported.id, awardIds));
    const counts = await importAwards(tx, awards, imported);
    await saveResults(tx, imported.id, results);
    await countChunk(tx, imported.id, lines.length, {
      ...counts,
      skipped: count(results, ({ outcome }) => outcome === 'skipped'),
      refused: count(results, ({ outcome }) => outcome === 'refused'),
      problems: count(results, ({ reason }) => reason !== null),
    });
    return percentOf('running', imported.linesDone + lines.length, imported.linesTotal);
  }

  /**
   * One refresh for the whole file, shared with imports that end before it runs: so many vendors are matched faster together,
   * and they change the statistics that matching rests on.
   */
  private async askForMatching(tx: EntityManager, { counts }: Import): Promise<void> {
    if (counts.referencesCreated > 0) {
      await this.outbox.add(tx, matchingRefresh, { reason: 'import' }, { key: 'import' });
    }
  }

  /** What went in stays and is matched; the rest waits. */
  private async fail(tx: EntityManager, importId: string, error: unknown): Promise<void> {
    const imported = await lockImport(tx, importId);
    if (imported) await this.askForMatching(tx, imported);
    await markFailed(tx, importId, String(error).slice(0, 500));
  }
}
