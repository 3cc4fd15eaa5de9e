import { describe, expect, it } from '@jest/globals';
import {
  membersRefusals,
  offeredMembers,
  standingOf,
  staysVerified,
  type Standing,
} from './merge-members.js';
import type { MergeMembers } from './vendor-merge.js';

const CASES: readonly [Standing, Standing, readonly MergeMembers[]][] = [
  ['nobody', 'nobody', ['kept']],
  ['nobody', 'unverified', ['merged']],
  ['nobody', 'verified', ['merged']],
  ['unverified', 'nobody', ['kept']],
  ['unverified', 'unverified', ['kept', 'merged', 'both']],
  ['unverified', 'verified', ['merged']],
  ['verified', 'nobody', ['kept']],
  ['verified', 'unverified', ['kept']],
  ['verified', 'verified', ['both']],
];

describe('who acts for a vendor that two become', () => {
  it.each(CASES)('kept: %s, merged: %s → %j', (kept, merged, offered) => {
    expect(offeredMembers(kept, merged)).toEqual(offered);
  });

  it.each(CASES)(
    'is verified only where all who stay are (kept: %s, merged: %s)',
    (kept, merged, offered) => {
      const sides = { kept: [kept], merged: [merged], both: [kept, merged] };
      for (const members of offered) {
        const all = sides[members].every((standing) => standing === 'verified');
        expect(staysVerified(members, kept, merged)).toBe(all);
      }
    },
  );

  it.each(CASES)('never puts verified people out (kept: %s, merged: %s)', (kept, merged, offered) => {
    if (kept === 'verified') expect(offered).not.toContain('merged');
    if (merged === 'verified') expect(offered).not.toContain('kept');
  });

  it.each<[readonly MergeMembers[], MergeMembers | undefined, string[]]>([
    [['kept'], undefined, []],
    [['kept'], 'kept', []],
    [['kept'], 'both', ['members-not-offered']],
    [['kept', 'merged', 'both'], undefined, ['members-undecided']],
    [['kept', 'merged', 'both'], 'merged', []],
  ])('of %j, said: %s → %j', (offered, stated, rules) => {
    expect(membersRefusals(offered, stated).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each<[number, Date | null, Standing]>([
    [0, null, 'nobody'],
    [0, new Date(), 'nobody'],
    [2, null, 'unverified'],
    [1, new Date(), 'verified'],
  ])('%d members, verified at %s: %s', (count, verifiedAt, standing) => {
    expect(standingOf(Array.from({ length: count }), verifiedAt)).toBe(standing);
  });
});
