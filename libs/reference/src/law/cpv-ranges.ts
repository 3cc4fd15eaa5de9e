/** A CPV code, or the first and the last of a range, eight digits each. */
export type CpvRange = string | readonly [first: string, last: string];

/** Whether a code of eight digits is one of these or lies between. */
export const liesIn = (code: string, ranges: readonly CpvRange[]): boolean =>
  ranges.some((range) => (typeof range === 'string' ? code === range : code >= range[0] && code <= range[1]));
