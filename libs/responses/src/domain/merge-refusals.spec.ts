import { describe, expect, it } from '@jest/globals';
import { mergeRefusals } from './merge-refusals.js';

describe('a merge of vendors', () => {
  it.each([
    { kept: false, merged: false },
    { kept: true, merged: false },
  ])('is fine where the merged one has no response (%j)', (began) => {
    expect(mergeRefusals(began)).toEqual([]);
  });

  it('is refused where the merged one has responses: the other way round it can be done', () => {
    const [refusal] = mergeRefusals({ kept: false, merged: true });
    expect(refusal).toMatchObject({ rule: 'responses-sealed' });
    expect(refusal?.detail).toContain('Merge the other one into it');
  });

  it('is refused for good where both have', () => {
    expect(mergeRefusals({ kept: true, merged: true })[0]?.detail).toContain('they stay two');
  });
});
