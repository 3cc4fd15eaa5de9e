/** How long something took, over and over. */
export interface Spread {
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** @param times in milliseconds, at least one */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    meanMs: rounded(times.reduce((sum, time) => sum + time, 0) / times.length),
    p50Ms: rounded(at(0.5)),
    p99Ms: rounded(at(0.99)),
  };
}

/** To the microsecond. */
export const rounded = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;
