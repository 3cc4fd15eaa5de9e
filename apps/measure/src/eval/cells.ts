import type { Difference } from './paired-interval.js';

/** A figure of 0-1 as tables have it: three decimals, no leading zero. */
export const share = (value: number): string => value.toFixed(3).replace(/^0/, '');

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${share(Math.abs(value))}`;

/** A difference with its interval. */
export const interval = ({ mean, low, high }: Difference): string =>
  `${signed(mean)} (${signed(low)} … ${signed(high)})`;

/** A row of a Markdown table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
