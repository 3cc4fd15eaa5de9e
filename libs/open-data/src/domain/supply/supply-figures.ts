import type { CountedLot } from './counted-lot.js';

/** What is published of a group of lots. */
export interface SupplyFigures {
  readonly lots: number;
  /** Eligible vendors per lot. */
  readonly eligibleMean: number;
  readonly eligibleMedian: number;
  /** 0-1: social enterprises among the eligible vendors of all its lots; null where there are none, or too few to tell. */
  readonly socialShare: number | null;
  readonly withoutEligible: number;
  readonly withoutResponse: number;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? 0)) / 2;
}

/** @param tellsShare whether the share of social enterprises may be told */
export function supplyFigures(lots: readonly CountedLot[], tellsShare: boolean): SupplyFigures {
  const eligible = lots.map((lot) => lot.eligible);
  const all = sum(eligible);
  return {
    lots: lots.length,
    eligibleMean: rounded(all / lots.length, 1),
    eligibleMedian: median(eligible),
    socialShare: tellsShare && all > 0 ? rounded(sum(lots.map(({ social }) => social)) / all, 2) : null,
    withoutEligible: eligible.filter((count) => count === 0).length,
    withoutResponse: lots.filter(({ answered }) => !answered).length,
  };
}
