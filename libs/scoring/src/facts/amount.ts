const HALF = 2 ** 31;
const NOT_STATED = -HALF;

/** A whole number of any size as two of 32 bits, the greater part first; NaN stands for one that is not stated. */
export const amountFields = (amount: number): [high: number, low: number] =>
  Number.isNaN(amount)
    ? [NOT_STATED, 0]
    : [Math.floor(amount / HALF), amount - HALF * Math.floor(amount / HALF)];

export function amountAt(items: Int32Array, at: number): number {
  const high = items[at] as number;
  return high === NOT_STATED ? NaN : high * HALF + (items[at + 1] as number);
}
