import type { MergeRefusal, VendorMergePlan } from '#identity';

/** Which of the two began a response or was invited to take part in one. */
export interface Began {
  readonly kept: boolean;
  readonly merged: boolean;
}

/** What stands against a merge of two vendors, by what both have begun; never to which tender, nor in which state. */
export function mergeRefusals(
  began: Began,
  { members, verified }: Pick<VendorMergePlan, 'members' | 'verified'>,
): MergeRefusal[] {
  if (began.merged) return [sealed(began.kept ? BOTH : MERGED)];
  // Two sides that were both verified are people of one company; anybody else would read what others sealed.
  const othersWouldRead = members === 'merged' || (members === 'both' && !verified);
  return began.kept && othersWouldRead ? [sealed(KEPT)] : [];
}

const sealed = (detail: string): MergeRefusal => ({ rule: 'responses-sealed', detail });

const BOTH =
  'Both vendors have responses or were invited to take part in one, which is sealed for them: they stay two.';
const MERGED =
  'The vendor to be merged has responses or was invited to take part in one, which is sealed for it. Merge the other one into it instead.';
const KEPT =
  'The vendor that stays has responses or was invited to take part in one, and people who do not act for it would read that. Say "kept" in "members", or leave them two.';
