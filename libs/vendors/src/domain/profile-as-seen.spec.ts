import { describe, expect, it } from '@jest/globals';
import { vendorAsSeenBy } from '#identity';
import { profileAsSeen } from './profile-as-seen.js';
import type { Profile } from './profile.js';
import { EMPTY_PROFILE } from './write-profile.js';

const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  vendorId: '018f0000-0000-7000-8000-00000000000c',
  sizeClass: 'small',
  version: 3,
  warnings: [],
  headcount: 12,
  turnover: { minor: 4_200_000_00, currency: 'DKK' },
  balance: { minor: 900_000_00, currency: 'DKK' },
  reservation: { operator: 'sheltered-workshop', disadvantagedShare: 0.4, profitsReinvested: true },
};

describe('profileAsSeen', () => {
  it('shows the vendor itself all of it', () => {
    const seen = vendorAsSeenBy('itself', 'directory', { hidden: false });
    expect(profileAsSeen(PROFILE, seen)).toEqual(PROFILE);
  });

  it('keeps accounts and the share of disadvantaged employees from a buyer', () => {
    const { turnover, balance, ...rest } = PROFILE;
    const seen = vendorAsSeenBy('buyer', 'directory', { hidden: false });
    expect([turnover, balance]).not.toContain(undefined);
    expect(profileAsSeen(PROFILE, seen)).toEqual({
      ...rest,
      reservation: { operator: 'sheltered-workshop', profitsReinvested: true },
    });
  });

  it('leaves out what is not stated', () => {
    const { turnover, balance, reservation, ...stated } = PROFILE;
    expect([turnover, balance, reservation]).not.toContain(undefined);
    expect(profileAsSeen(stated, vendorAsSeenBy('buyer', 'directory', { hidden: false }))).toEqual(stated);
  });
});
