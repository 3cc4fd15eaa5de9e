const LEADING = [5, 2, 1] as const;

/**
 * The step of a turnover: the largest of 1, 2, 5, 10, 20, 50, 100 … that it reaches, in the smallest units of the currency it is
 * stated in; 0 below the first, NaN of NaN. Whatever others are told that would otherwise tell a vendor's turnover rests on this
 * alone: lots and amounts can be chosen to find out any figure, but never more than its step.
 */
export function turnoverStep(minor: number): number {
  if (minor < 1) return 0;
  const unit = unitOf(minor);
  return unit * (LEADING.find((digit) => minor >= digit * unit) ?? NaN);
}

/** The largest power of ten that goes into an amount; a logarithm may round to the one beside it. */
function unitOf(minor: number): number {
  const unit = 10 ** Math.floor(Math.log10(minor));
  if (unit > minor) return unit / 10;
  return unit * 10 <= minor ? unit * 10 : unit;
}
