import type { MergeMembers, MergeRefusal } from './vendor-merge.js';

/** Who acts for a vendor: nobody, people whom nobody verified, or people whom an operator verified. */
export type Standing = 'nobody' | 'unverified' | 'verified';

export const standingOf = (members: readonly unknown[], verifiedAt: Date | null): Standing => {
  if (members.length === 0) return 'nobody';
  return verifiedAt ? 'verified' : 'unverified';
};

/** By the standing of the vendor that is kept, then of the other: verified people never lose their vendor to others. */
const OFFERED: Readonly<Record<Standing, Readonly<Record<Standing, readonly MergeMembers[]>>>> = {
  nobody: { nobody: ['kept'], unverified: ['merged'], verified: ['merged'] },
  unverified: { nobody: ['kept'], unverified: ['kept', 'merged', 'both'], verified: ['merged'] },
  verified: { nobody: ['kept'], unverified: ['kept'], verified: ['both'] },
};

/** Whose members may act for the vendor that two become. */
export const offeredMembers = (kept: Standing, merged: Standing): readonly MergeMembers[] =>
  OFFERED[kept][merged];

/** Whether the people who stay are verified ones. */
export const staysVerified = (members: MergeMembers, kept: Standing, merged: Standing): boolean =>
  (members === 'merged' ? merged : kept) === 'verified';

/**
 * A name and a number are verified together with the people who act under them, so verified people are not put under others that
 * nobody verified.
 */
export const standingRefusals = (kept: Standing, merged: Standing): MergeRefusal[] =>
  merged === 'verified' && kept !== 'verified'
    ? [
        {
          rule: 'verified-stays',
          detail:
            'The vendor to be merged was verified with its name and number, the one that would stay was not. Merge the other one into it instead.',
        },
      ]
    : [];

/** What stands against the choice that an operator made, or did not make. */
export function membersRefusals(
  offered: readonly MergeMembers[],
  stated: MergeMembers | undefined,
): MergeRefusal[] {
  if (stated === undefined && offered.length > 1) {
    return [
      {
        rule: 'members-undecided',
        detail: `People act for both vendors, and nobody verified either. Say in "members" whose stay: ${offered.join(', ')}.`,
      },
    ];
  }
  if (stated === undefined || offered.includes(stated)) return [];
  return [
    {
      rule: 'members-not-offered',
      detail: `Those whom an operator verified stay, and nobody else joins them; where people act for one vendor alone, they stay. Here "members" can only be: ${offered.join(', ')}.`,
    },
  ];
}
