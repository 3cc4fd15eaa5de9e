import type { Sentence } from '../../answer.js';
import type { Day, Lot } from '../../lot.js';
import type { Vendor } from '../../vendor.js';
import { yearsBefore } from '../years-before.js';

/** One condition of a reservation; `undefined` where nothing is stated. */
export interface Condition {
  readonly name: Sentence;
  readonly holds: boolean | undefined;
}

const LEAST_SHARE = 0.3;

/** Directive 2014/24/EU art. 20(1): one of three kinds of operator, and at least 30 % disabled or disadvantaged workers. */
export function article20({ reservation }: Vendor): Condition[] {
  const share = reservation?.disadvantagedShare;
  return [
    {
      name: {
        da: 'beskyttet værksted, virksomhed med social og faglig integration som hovedformål eller program for beskyttet beskæftigelse',
        en: 'a sheltered workshop, an operator whose main aim is social and professional integration, or a sheltered employment programme',
      },
      holds: reservation?.operator === undefined ? undefined : reservation.operator !== 'none',
    },
    {
      name: {
        da: 'mindst 30 % handicappede eller dårligt stillede arbejdstagere',
        en: 'at least 30 % disabled or disadvantaged workers',
      },
      holds: share === undefined ? undefined : share >= LEAST_SHARE,
    },
  ];
}

/** Directive 2014/24/EU art. 77(2)(a)-(d). */
export function article77({ reservation }: Vendor, lot: Lot, judgedOn: Day): Condition[] {
  return [
    {
      name: {
        da: 'formål om en offentlig serviceopgave inden for ydelserne (litra a)',
        en: 'a public service mission linked to the services (point a)',
      },
      holds: reservation?.publicServiceMission,
    },
    {
      name: {
        da: 'overskud, der geninvesteres i formålet (litra b)',
        en: 'profits reinvested in that mission (point b)',
      },
      holds: reservation?.profitsReinvested,
    },
    {
      name: {
        da: 'ledelse eller ejerskab med medarbejdere, brugere eller interessenter (litra c)',
        en: 'management or ownership by employees, users or stakeholders (point c)',
      },
      holds: reservation?.participatoryGovernance,
    },
    {
      name: {
        da: 'ingen kontrakt efter artikel 77 fra samme ordregiver inden for tre år (litra d)',
        en: 'no contract under article 77 from the same buyer within three years (point d)',
      },
      holds: noneWithinThreeYears(reservation?.awardsUnderArticle77, lot.buyerId, judgedOn),
    },
  ];
}

/**
 * Point (d) counts awards by the contracting authority concerned, for the services concerned, within the past three years. Vendors
 * state buyer and day of such awards, so one for other services counts here too: the buyer can see that it does not.
 */
function noneWithinThreeYears(
  awards: readonly { readonly buyerId: string; readonly day: Day }[] | undefined,
  buyerId: string | undefined,
  judgedOn: Day,
): boolean | undefined {
  if (awards === undefined) return undefined;
  const recent = awards.filter(({ day }) => day > yearsBefore(judgedOn, 3));
  if (recent.length === 0) return true;
  if (buyerId === undefined) return undefined;
  return recent.every((award) => award.buyerId !== buyerId);
}
