import { CPV_LEVELS } from '../cpv/branch.js';

const DIGITS = 8;
const [DIVISION_DIGITS] = CPV_LEVELS;

/** A CPV branch as a number: the first full code in it. */
export const branchNumber = (branch: string): number => Number(branch.padEnd(DIGITS, '0'));

/** Branches as the numbers of all branches in them: from, and up to below, one pair after the other. */
export type BranchRanges = readonly number[];

/** The ranges of these branches, which are given as leading digits. */
export const branchRanges = (branches: readonly string[]): BranchRanges =>
  branches.flatMap((branch) => {
    const first = branchNumber(branch);
    // `450` holds `4501`, and not `45`, which is the same number.
    const isCut = branch.length > DIVISION_DIGITS && branch.endsWith('0');
    return [isCut ? first + 1 : first, first + 10 ** (DIGITS - branch.length)];
  });

export function liesWithin(branch: number, ranges: BranchRanges): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (branch >= (ranges[at] as number) && branch < (ranges[at + 1] as number)) return true;
  }
  return false;
}
