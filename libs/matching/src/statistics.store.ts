import { Injectable } from '@nestjs/common';
import { scoringVersionOf, type Statistics } from '#scoring';
import type { EntityManager } from 'typeorm';

/** Most versions kept in memory; rows refer to one, during a refresh to two. */
const KEPT = 3;

/** Frozen statistics by scoring version, read once a process. */
@Injectable()
export class StatisticsStore {
  private readonly known = new Map<string, Statistics>();

  /**
   * @returns the statistics that new rows are scored with; undefined before the first refresh and where those that are
   * stored were made for other rules than these
   */
  async current(tx: EntityManager): Promise<Statistics | undefined> {
    const [row] = await tx.query<{ version: string }[]>(
      'SELECT version FROM scoring_statistics WHERE current',
    );
    if (!row) return undefined;
    const statistics = await this.of(tx, row.version);
    return scoringVersionOf(statistics) === row.version ? statistics : undefined;
  }

  /** @throws Error where rows name a version that was never stored */
  async of(tx: EntityManager, scoringVersion: string): Promise<Statistics> {
    const found = await this.find(tx, scoringVersion);
    if (!found) throw new Error(`no statistics of scoring version ${scoringVersion}`);
    return found;
  }

  /** The statistics of a version, whichever rules they were made for; undefined where it is not stored. */
  async find(tx: EntityManager, scoringVersion: string): Promise<Statistics | undefined> {
    const known = this.known.get(scoringVersion);
    if (known) return known;
    const [row] = await tx.query<{ statistics: Statistics }[]>(
      'SELECT statistics FROM scoring_statistics WHERE version = $1',
      [scoringVersion],
    );
    if (!row) return undefined;
    this.remember(scoringVersion, row.statistics);
    return row.statistics;
  }

  /** Makes these the statistics that new rows are scored with, and forgets those that no row refers to. */
  async makeCurrent(tx: EntityManager, statistics: Statistics): Promise<void> {
    const version = scoringVersionOf(statistics);
    await tx.query('UPDATE scoring_statistics SET current = false WHERE current AND version <> $1', [
      version,
    ]);
    await tx.query(
      `INSERT INTO scoring_statistics (version, statistics, current) VALUES ($1, $2, true)
       ON CONFLICT (version) DO UPDATE SET current = true`,
      [version, JSON.stringify(statistics)],
    );
    this.remember(version, statistics);
  }

  /** Deletes what neither is current nor named by a row. */
  async forgetUnused(tx: EntityManager): Promise<void> {
    await tx.query(
      `DELETE FROM scoring_statistics s WHERE NOT current
         AND NOT EXISTS (SELECT 1 FROM match m WHERE m.scoring_version = s.version)`,
    );
  }

  private remember(version: string, statistics: Statistics): void {
    this.known.set(version, statistics);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= KEPT) break;
      this.known.delete(oldest);
    }
  }
}
