import { describe, expect, it } from '@jest/globals';
import { areaCode, areasAbove, coverage } from './area.js';

describe('coverage of a place', () => {
  it.each([
    ['by itself', 'DK/DK0/DK03', ['DK/DK0/DK03'], 1],
    ['by a wider place', 'DK/DK0/DK03/DK031/0461', ['DK'], 1],
    ['by a narrower place', 'DK/DK0', ['DK/DK0/DK03'], 0.5],
    ['by another place', 'DK/DK0/DK03', ['DK/DK0/DK02'], 0],
    ['by a place whose code only begins alike', 'DK/DK0/DK031', ['DK/DK0/DK03'], 0],
    ['by nothing', 'DK', [], 0],
  ])('%s', (_, asked, stated, share) => {
    expect(coverage(asked, stated)).toBe(share);
  });

  it('is named by the code of the narrowest place', () => {
    expect([areaCode('DK/DK0/DK03'), areaCode('0461')]).toEqual(['DK03', '0461']);
  });

  it('lies in itself and in every place above it', () => {
    expect(areasAbove('DK/DK0/DK03')).toEqual(['DK', 'DK/DK0', 'DK/DK0/DK03']);
  });
});
