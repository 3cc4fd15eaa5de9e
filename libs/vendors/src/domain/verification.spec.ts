import { describe, expect, it } from '@jest/globals';
import { verificationProblems, withdrawalProblems } from './verification.js';

const ID = '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01';
const TODAY = '2026-11-27';
const INPUT = { fact: 'rsv', source: 'RSV-registret', day: TODAY } as const;

describe('a verification', () => {
  it.each([
    [INPUT, []],
    [{ ...INPUT, targetId: ID }, ['target-unfit']],
    [{ ...INPUT, fact: 'certificate' as const }, ['target-unfit']],
    [{ ...INPUT, fact: 'certificate' as const, targetId: 'none' }, ['target-unfit']],
    [{ ...INPUT, fact: 'reference' as const, targetId: ID }, []],
    [{ ...INPUT, day: '2026-11-28' }, ['day-in-future']],
  ])('of %o has problems %o', (input, codes) => {
    expect(verificationProblems(input, TODAY).map(({ code }) => code)).toEqual(codes);
  });

  it('names its source, and is withdrawn with a reason', () => {
    expect(verificationProblems({ ...INPUT, source: '' }, TODAY)).toHaveLength(1);
    expect(withdrawalProblems('')).toHaveLength(1);
    expect(withdrawalProblems('Slettet i registret')).toEqual([]);
  });
});
