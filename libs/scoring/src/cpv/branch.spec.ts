import { describe, expect, it } from '@jest/globals';
import { branchesOf, branchOf, liesInBranch } from './branch.js';

describe('a CPV branch', () => {
  it.each([
    ['85312500', '853125'],
    ['85312500-4', '853125'],
    ['85000000', '85'],
    ['80000000', '80'],
    ['30200000', '302'],
    ['85', '85'],
    ['853', '853'],
    ['', undefined],
    ['welfare', undefined],
    ['8', undefined],
  ])('of %s is %s', (code, branch) => {
    expect(branchOf(code)).toBe(branch);
  });

  it('lies in every branch above it', () => {
    expect(branchesOf('85312000')).toEqual(['85', '853', '8531', '85312']);
    expect(branchesOf('none')).toEqual([]);
  });

  it.each([
    ['85312500', '85300000', true],
    ['85312500', '853', true],
    ['85312500', '85312500', true],
    ['85300000', '85312500', false],
    ['80300000', '80000000', true],
    ['85312500', 'none', false],
    ['', '85', false],
  ])('%s lies in %s: %s', (code, branch, lies) => {
    expect(liesInBranch(code, branch)).toBe(lies);
  });
});
