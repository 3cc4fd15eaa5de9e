import type { Day } from '../day.js';

/** A threshold in whole units of each currency in which it is laid down, without VAT. */
export interface Threshold {
  readonly EUR: number;
  readonly DKK: number;
}

/** Values from which the Directive applies to municipalities (sub-central authorities). */
export interface Thresholds {
  readonly from: Day;
  /** Supplies and services: Directive 2014/24/EU art. 4(c). */
  readonly services: Threshold;
  /** Social and other specific services: art. 4(d). */
  readonly lightRegime: Threshold;
  readonly source: string;
}

/** By their first day, the latest first. */
const THRESHOLDS: readonly Thresholds[] = [
  {
    from: '2026-01-01',
    services: { EUR: 216_000, DKK: 1_611_360 },
    lightRegime: { EUR: 750_000, DKK: 5_595_000 },
    source: 'Delegated Regulation (EU) 2025/2152; Commission communication C/2025/5732',
  },
  {
    from: '2024-01-01',
    services: { EUR: 221_000, DKK: 1_644_638 },
    lightRegime: { EUR: 750_000, DKK: 5_581_350 },
    source: 'Delegated Regulation (EU) 2023/2495; Commission communication C/2023/902',
  },
];

/** The thresholds in force on a day; those before 2024 are not kept. They change every second year (art. 6). */
export function thresholdsOn(day: Day): Thresholds {
  const found = THRESHOLDS.find(({ from }) => from <= day) ?? THRESHOLDS.at(-1);
  if (!found) throw new Error('there are no thresholds');
  return found;
}
