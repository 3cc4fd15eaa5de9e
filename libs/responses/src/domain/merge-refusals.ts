import type { MergeRefusal } from '#identity';

/** What stands against a merge of two vendors, by which of them has a part in a response; never to which tender, nor in which state. */
export function mergeRefusals(began: { readonly kept: boolean; readonly merged: boolean }): MergeRefusal[] {
  if (!began.merged) return [];
  const detail = began.kept
    ? 'Both vendors have responses or were invited to take part in one, which is sealed for them: they stay two.'
    : 'The vendor to be merged has responses or was invited to take part in one, which is sealed for it. Merge the other one into it instead.';
  return [{ rule: 'responses-sealed', detail }];
}
