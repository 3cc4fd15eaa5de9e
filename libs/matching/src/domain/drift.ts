import type { Eligibility } from '#scoring';

/**
 * missing: a row that is not there; surplus: one that should not be; other-eligibility: another eligibility, or another
 * number of requirements missing; other-score: only the score differs.
 */
export const DRIFT_KINDS = ['missing', 'surplus', 'other-eligibility', 'other-score'] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** What a row says of a pair, stored or computed anew. */
export interface Findings {
  readonly kind: 'match' | 'near-miss';
  readonly eligibility: Eligibility;
  /** Before rounding, 0-100. */
  readonly exactScore: number;
  /** Integer 0-100. */
  readonly score: number;
  /** Mandatory requirements that are not met. */
  readonly missing: number;
}

/** A pair whose stored row is not what scoring gives; null where there is, or should be, no row. */
export interface Drift {
  readonly kind: DriftKind;
  readonly lotId: string;
  readonly vendorId: string;
  readonly stored: Findings | null;
  readonly expected: Findings | null;
}

/** Machines may differ in the last bits of an exponential; no order of rows rests on so little. */
const SAME_SCORE = 1e-9;

/** How a stored row differs from what scoring gives; undefined where it does not. */
export function driftKind(
  stored: Findings | undefined,
  expected: Findings | undefined,
): DriftKind | undefined {
  if (!stored) return expected ? 'missing' : undefined;
  if (!expected) return 'surplus';
  const { kind, eligibility, missing } = expected;
  if (stored.kind !== kind || stored.eligibility !== eligibility || stored.missing !== missing) {
    return 'other-eligibility';
  }
  const sameScore =
    stored.score === expected.score && Math.abs(stored.exactScore - expected.exactScore) <= SAME_SCORE;
  return sameScore ? undefined : 'other-score';
}
