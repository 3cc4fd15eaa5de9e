import { createHash } from 'node:crypto';
import type { Drift } from './drift.js';
import type { DriftCounts } from './drift-tally.js';

/** waiting: to be begun, or put off while an import or a refresh is under way; running; done. */
export const MATCHING_COMPARISON_STATES = ['waiting', 'running', 'done'] as const;
export type MatchingComparisonState = (typeof MATCHING_COMPARISON_STATES)[number];

/** What a comparison found. */
export interface Compared {
  /** Lots that were open. */
  readonly lotsOpen: number;
  /** Those of them that were compared: all, or the sample of the day. */
  readonly lotsCompared: number;
  readonly vendors: number;
  /** Stored rows that were looked at. */
  readonly rows: number;
  readonly drift: DriftCounts;
  /** Pairs that differ only because their vendor or tender waits to be matched, or that nothing can judge any more. */
  readonly excused: number;
  /** The first pairs of each kind. */
  readonly examples: readonly Drift[];
}

/** One comparison of the stored rows with what scoring gives; its findings are zeros until it is done. */
export interface MatchingComparison extends Compared {
  readonly id: string;
  /** What asked for it: `night` or `operator`. */
  readonly reason: string;
  readonly requestedBy: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export const comparisonState = ({
  startedAt,
  finishedAt,
}: Pick<MatchingComparison, 'startedAt' | 'finishedAt'>): MatchingComparisonState =>
  finishedAt ? 'done' : startedAt ? 'running' : 'waiting';

/** Rows that differ, of all kinds. */
export const totalDrift = (counts: DriftCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What one comparison costs is bounded by this; in nights, a market of any size is gone through. */
export const LOTS_A_COMPARISON = 500;

/** At most `limit` of the lots, evenly spread: the same ones all day long, others on another day. */
export function sampleOfDay(lotIds: readonly string[], day: string, limit: number): readonly string[] {
  if (lotIds.length <= limit) return lotIds;
  const place = (id: string): string => createHash('sha256').update(`${day} ${id}`).digest('hex');
  return lotIds
    .map((id) => ({ id, place: place(id) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}
