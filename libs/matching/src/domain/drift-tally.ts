import { DRIFT_KINDS, type Drift, type DriftKind } from './drift.js';

/** Enough to see a pattern, however much differs. */
export const EXAMPLES_A_KIND = 10;

/** Differing rows by kind. */
export type DriftCounts = Readonly<Record<DriftKind, number>>;

/** Counts what differs and keeps the first pairs of each kind as examples. */
export class DriftTally {
  private readonly counted = new Map<DriftKind, number>();
  readonly examples: Drift[] = [];

  add(drift: Drift): void {
    const before = this.counted.get(drift.kind) ?? 0;
    this.counted.set(drift.kind, before + 1);
    if (before < EXAMPLES_A_KIND) this.examples.push(drift);
  }

  get counts(): DriftCounts {
    const of = (kind: DriftKind): [DriftKind, number] => [kind, this.counted.get(kind) ?? 0];
    return Object.fromEntries(DRIFT_KINDS.map(of)) as Record<DriftKind, number>;
  }
}
