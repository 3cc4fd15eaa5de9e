import { amountOf } from './amount-of.js';
import type { AdvicePiece } from './vendor-advice.js';

/**
 * Of additions that differ only in how much they want (headcount, turnover, worth and number of references), those that want
 * more than another and gain no more are left out.
 */
export const withoutWorse = (pieces: readonly AdvicePiece[]): AdvicePiece[] =>
  pieces.filter((piece) => !pieces.some((other) => other !== piece && isBetter(other, piece)));

function isBetter(one: AdvicePiece, other: AdvicePiece): boolean {
  const [less, more] = [amountOf(one.addition), amountOf(other.addition)];
  return (
    less !== undefined &&
    less.of === more?.of &&
    less.amount < more.amount &&
    one.becomeEligible >= other.becomeEligible &&
    one.becomeUnclear >= other.becomeUnclear &&
    one.points >= other.points
  );
}
