import type { ReservationFacts, Vendor } from '../vendor.js';

type Facts = Partial<ReservationFacts>;

/** The conditions of arts. 20 and 77 hold for a team only where they hold for each member; one that is silent leaves them open. */
export function mergeReservation(
  members: readonly (ReservationFacts | undefined)[],
): Pick<Vendor, 'reservation'> {
  if (members.every((facts) => facts === undefined)) return {};
  const all = members.map((facts): Facts => facts ?? {});
  return {
    reservation: {
      ...given('operator', operatorOf(all)),
      ...given('disadvantagedShare', least(all)),
      ...given('publicServiceMission', every(all, 'publicServiceMission')),
      ...given('profitsReinvested', every(all, 'profitsReinvested')),
      ...given('participatoryGovernance', every(all, 'participatoryGovernance')),
      ...given('awardsUnderArticle77', awards(all)),
      verified: all.every(({ verified }) => verified === true),
    },
  };
}

function given<K extends keyof ReservationFacts>(key: K, value: ReservationFacts[K] | undefined): Facts {
  return value === undefined ? {} : { [key]: value };
}

function every(
  members: readonly Facts[],
  key: 'publicServiceMission' | 'profitsReinvested' | 'participatoryGovernance',
): boolean | undefined {
  if (members.some((facts) => facts[key] === false)) return false;
  return members.some((facts) => facts[key] === undefined) ? undefined : true;
}

/** Each of the three kinds of operator opens art. 20, so that of the first member stands for all. */
function operatorOf(members: readonly Facts[]): Facts['operator'] {
  if (members.some(({ operator }) => operator === 'none')) return 'none';
  return members.some(({ operator }) => operator === undefined) ? undefined : members[0]?.operator;
}

function least(members: readonly Facts[]): number | undefined {
  const shares = members.flatMap(({ disadvantagedShare }) => disadvantagedShare ?? []);
  return shares.length < members.length ? undefined : Math.min(...shares);
}

function awards(members: readonly Facts[]): Facts['awardsUnderArticle77'] {
  const stated = members.flatMap(({ awardsUnderArticle77 }) =>
    awardsUnderArticle77 === undefined ? [] : [awardsUnderArticle77],
  );
  return stated.length < members.length ? undefined : stated.flat();
}
