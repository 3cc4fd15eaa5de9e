import type { MergeForecast, VendorMergePlan } from '#identity';

/** From which other vendors operators told the two apart. */
export interface ToldApart {
  readonly ofKept: readonly string[];
  readonly ofMerged: readonly string[];
}

/** What a merge does with what operators told apart; what they told apart from each other is not merged. */
export function distinctionForecast(
  { ofKept, ofMerged }: ToldApart,
  { keptId }: Pick<VendorMergePlan, 'keptId'>,
): Pick<MergeForecast, 'counts' | 'refusals'> {
  const moving = ofMerged.filter((id) => id !== keptId);
  const dropped = moving.filter((id) => ofKept.includes(id)).length;
  return {
    counts: [{ what: 'vendors told apart', carried: moving.length - dropped, dropped }],
    refusals: ofMerged.includes(keptId) ? [TOLD_APART] : [],
  };
}

const TOLD_APART = {
  rule: 'told-apart',
  detail: 'An operator found these two to be different companies. Read why, and take the mark back first.',
};
