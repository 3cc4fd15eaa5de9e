import type { VendorFact } from '#identity';
import type { Profile, Reservation } from './profile.js';

/** The profile without the accounts and the make-up of the workforce, for whom the table of disclosure does not show them. */
export function profileAsSeen(profile: Profile, seen: ReadonlySet<VendorFact>): Profile {
  const { turnover, balance, reservation, ...rest } = profile;
  const accounts = seen.has('accounts');
  return {
    ...rest,
    ...(turnover && accounts ? { turnover } : {}),
    ...(balance && accounts ? { balance } : {}),
    ...(reservation ? { reservation: reservationAsSeen(reservation, seen) } : {}),
  };
}

function reservationAsSeen(reservation: Reservation, seen: ReadonlySet<VendorFact>): Reservation {
  if (seen.has('workforce')) return reservation;
  const { disadvantagedShare, ...rest } = reservation;
  return disadvantagedShare === undefined ? reservation : rest;
}
