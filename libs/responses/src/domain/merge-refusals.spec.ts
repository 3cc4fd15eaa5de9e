import { describe, expect, it } from '@jest/globals';
import { mergeRefusals } from './merge-refusals.js';

const KEPT = { members: 'kept', verified: false } as const;

describe('a merge of vendors', () => {
  it.each([
    { kept: false, merged: false },
    { kept: true, merged: false },
  ])('is fine where the merged one has no response (%j)', (began) => {
    expect(mergeRefusals(began, KEPT)).toEqual([]);
  });

  it('is refused where the merged one has responses: the other way round it can be done', () => {
    const [refusal] = mergeRefusals({ kept: false, merged: true }, KEPT);
    expect(refusal).toMatchObject({ rule: 'responses-sealed' });
    expect(refusal?.detail).toContain('Merge the other one into it');
  });

  it('is refused for good where both have', () => {
    expect(mergeRefusals({ kept: true, merged: true }, KEPT)[0]?.detail).toContain('they stay two');
  });

  it.each([
    ['merged', true, 1],
    ['merged', false, 1],
    ['both', false, 1],
    ['both', true, 0],
    ['kept', true, 0],
  ] as const)(
    'shows responses of the vendor that stays to nobody new: members %s, verified %s',
    (members, verified, refusals) => {
      const began = { kept: true, merged: false };
      expect(mergeRefusals(began, { members, verified })).toHaveLength(refusals);
      expect(mergeRefusals({ ...began, kept: false }, { members, verified })).toEqual([]);
    },
  );
});
