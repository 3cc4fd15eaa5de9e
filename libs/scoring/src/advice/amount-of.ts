import type { Addition } from './addition.js';

/** What is wanted, and how much of it; undefined where there is no more or less. */
export function amountOf(addition: Addition): { readonly of: string; readonly amount: number } | undefined {
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
