import type { Page } from '#platform';
import type { Day, LocalText } from '#reference';
import type { SupplyFigures } from './supply-figures.js';
import type { HalfYear } from './half-year.js';

/** A published group of lots. */
export interface SupplyGap {
  readonly period: HalfYear;
  readonly cpv: string;
  readonly cpvName: LocalText;
  readonly area: string;
  readonly areaName: LocalText;
  /** Null where they are suppressed. */
  readonly figures: SupplyFigures | null;
}

/** A half-year whose figures are published; they never change again. */
export interface SupplyPeriod {
  readonly period: HalfYear;
  readonly from: Day;
  readonly through: Day;
  readonly publishedAt: Date;
}

/** The groups that were asked for. */
export interface SupplyGapPage extends Page<SupplyGap> {
  /** Of each period the group that all of them lie in. */
  readonly totals: readonly SupplyGap[];
  /** Those that were asked for, latest first. */
  readonly periods: readonly SupplyPeriod[];
}
