import type { Addition } from './addition.js';
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

/** What is wanted, and how much of it; undefined where there is no more or less. */
function amountOf(addition: Addition): { readonly of: string; readonly amount: number } | undefined {
  switch (addition.fact) {
    case 'headcount':
      return { of: 'headcount', amount: addition.headcount };
    case 'turnover':
      return { of: `turnover ${addition.turnover.currency}`, amount: addition.turnover.minor };
    case 'references': {
      const { count, work } = addition;
      const { value, ...rest } = work;
      return {
        of: JSON.stringify(['references', count, rest, value?.currency ?? '']),
        amount: value?.minor ?? 0,
      };
    }
    default:
      return undefined;
  }
}
