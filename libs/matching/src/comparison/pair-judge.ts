import {
  exactScore,
  isMatch,
  isNearMiss,
  score,
  scoringVersionOf,
  standingOf,
  type Day,
  type ScoringIndex,
  type Standing,
  type Statistics,
  type Vendor,
} from '#scoring';
import { driftKind, type Findings } from '../domain/drift.js';
import { DriftTally } from '../domain/drift-tally.js';
import type { Compared } from '../domain/matching-comparison.js';
import type { IndexedLot } from '../index-owner.js';
import type { ComparedRow } from '../persistence/compared-rows.query.js';

/** What is still to be matched: pairs that differ because of that are no drift. */
export interface Waiting {
  readonly vendors: ReadonlySet<string>;
  readonly tenders: ReadonlySet<string>;
  /** Lots that rest on older statistics: what a newer row would be is not decided yet. */
  readonly lots: ReadonlySet<string>;
}

/** What pairs are held against. */
export interface JudgeOf {
  readonly lots: ReadonlyMap<string, IndexedLot>;
  /** Holds these lots, under the current statistics. */
  readonly index: ScoringIndex;
  readonly asOf: Day;
  readonly waiting: Waiting;
  readonly statisticsOf: (scoringVersion: string) => Promise<Statistics | undefined>;
}

type Verdict = Pick<Compared, 'rows' | 'drift' | 'excused' | 'examples'>;

/** Holds stored rows against what scoring gives, a vendor at a time, and keeps count. */
export class PairJudge {
  private readonly tally = new DriftTally();
  private rows = 0;
  private excused = 0;

  constructor(private readonly of: JudgeOf) {}

  get verdict(): Verdict {
    const { counts, examples } = this.tally;
    return { rows: this.rows, drift: counts, excused: this.excused, examples };
  }

  /** Every pair of the vendor, with a row or without. */
  async vendor(vendor: Vendor, rows: readonly ComparedRow[]): Promise<void> {
    const { index, asOf } = this.of;
    const { eligible, unclear, nearMisses } = index.lotsFor(vendor, Infinity, asOf);
    const standings = new Map([...eligible, ...unclear, ...nearMisses].map((each) => [each.lotId, each]));
    for (const row of rows) {
      const standing = standings.get(row.lotId);
      standings.delete(row.lotId);
      await this.row(row, vendor, standing);
    }
    for (const standing of standings.values()) {
      this.settle(standing, undefined, findingsOf(standing), this.of.waiting.lots.has(standing.lotId));
    }
  }

  /** A row whose vendor has no profile. */
  withoutVendor(row: ComparedRow): void {
    this.rows += 1;
    this.settle(row, row, undefined);
  }

  /** A row is held against the version that it names, for that is how it is explained. */
  private async row(row: ComparedRow, vendor: Vendor, standing: Standing | undefined): Promise<void> {
    this.rows += 1;
    const { index, asOf } = this.of;
    if (row.scoringVersion === index.scoringVersion && row.asOf === asOf) {
      this.settle(row, row, standing && findingsOf(standing));
      return;
    }
    const statistics = await this.of.statisticsOf(row.scoringVersion);
    const madeByOtherRules = statistics !== undefined && scoringVersionOf(statistics) !== row.scoringVersion;
    this.settle(row, row, statistics && this.expected(row, vendor, statistics), madeByOtherRules);
  }

  private expected(row: ComparedRow, vendor: Vendor, statistics: Statistics): Findings | undefined {
    const indexed = this.of.lots.get(row.lotId);
    if (!indexed) return undefined;
    const answer = score(indexed.lot, vendor, statistics, row.asOf);
    return isMatch(answer) || isNearMiss(answer) ? findingsOf(standingOf(answer)) : undefined;
  }

  private settle(
    { lotId, vendorId }: { readonly lotId: string; readonly vendorId: string },
    stored: ComparedRow | undefined,
    expected: Findings | undefined,
    undecided = false,
  ): void {
    const kind = driftKind(stored, expected);
    if (kind === undefined) return;
    const { vendors, tenders } = this.of.waiting;
    const tenderId = this.of.lots.get(lotId)?.tenderId ?? '';
    if (undecided || vendors.has(vendorId) || tenders.has(tenderId)) {
      this.excused += 1;
      return;
    }
    const found = stored ? findingsOfRow(stored) : null;
    this.tally.add({ kind, lotId, vendorId, stored: found, expected: expected ?? null });
  }
}

const findingsOf = (standing: Standing): Findings => ({
  kind: standing.eligibility === 'ineligible' ? 'near-miss' : 'match',
  eligibility: standing.eligibility,
  score: standing.score,
  exactScore: exactScore(standing),
  missing: standing.missing,
});

const findingsOfRow = ({ kind, eligibility, score, exactScore: exact, missing }: ComparedRow): Findings => ({
  kind,
  eligibility,
  score,
  exactScore: exact,
  missing,
});
