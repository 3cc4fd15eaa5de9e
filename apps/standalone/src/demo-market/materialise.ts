import { Calendar } from './calendar.js';
import { marked, noted } from './fictional.js';
import type {
  AvailabilityJson,
  LotJson,
  MarketJson,
  ProfileJson,
  ReferenceJson,
  RequirementJson,
  ReservationJson,
  TenderJson,
} from './market-json.js';
import type {
  DemoLot,
  DemoMarket,
  DemoProfile,
  DemoReference,
  DemoRequirement,
  DemoReservation,
  DemoTender,
} from './types.js';

/** The organisation id of a buyer by its key. */
export type BuyerIds = (key: string) => string;

/**
 * The market as the API takes it on one day: days told from today become days of the calendar, and what people read says
 * that it is made up.
 *
 * @param buyerId ids that the buyers were given; where it is left out their keys stand in the ids' places
 */
export function materialise(market: DemoMarket, now: Date, buyerId: BuyerIds = (key) => key): MarketJson {
  const calendar = new Calendar(now);
  return {
    vendors: market.vendors.map(({ key, name, cvr, profile, references }) => ({
      key,
      name,
      cvr,
      profile: profileJson(profile, calendar, buyerId),
      references: references.map((reference) => referenceJson(reference, profile.language, calendar)),
    })),
    tenders: market.tenders.map((tender) => ({
      key: tender.key,
      buyer: tender.buyer,
      body: tenderJson(tender, calendar, buyerId),
    })),
  };
}

function profileJson(profile: DemoProfile, calendar: Calendar, buyerId: BuyerIds): ProfileJson {
  const { certificates, availability, reservation, ...rest } = profile;
  return {
    ...rest,
    description: noted('vendor', profile.description, profile.language),
    certificates: certificates.map(({ validForDays, ...certificate }) => ({
      ...certificate,
      ...(validForDays === undefined ? {} : { validThrough: calendar.day(validForDays) }),
    })),
    ...(availability === undefined ? {} : { availability: availabilityJson(availability, calendar) }),
    ...(reservation === undefined ? {} : { reservation: reservationJson(reservation, calendar, buyerId) }),
  };
}

const availabilityJson = (
  { fromInDays, ...rest }: NonNullable<DemoProfile['availability']>,
  calendar: Calendar,
): AvailabilityJson => ({
  ...rest,
  ...(fromInDays === undefined ? {} : { from: calendar.day(fromInDays) }),
});

function reservationJson(
  { awardsUnderArticle77, ...rest }: DemoReservation,
  calendar: Calendar,
  buyerId: BuyerIds,
): ReservationJson {
  if (awardsUnderArticle77 === undefined) return rest;
  const awards = awardsUnderArticle77.map(({ buyer, yearsAgo }) => ({
    buyerId: buyerId(buyer),
    day: calendar.dayYearsAgo(yearsAgo),
  }));
  return { ...rest, awardsUnderArticle77: awards };
}

function referenceJson(
  { yearsAgo, ...rest }: DemoReference,
  language: DemoProfile['language'],
  calendar: Calendar,
): ReferenceJson {
  return {
    ...rest,
    buyerName: marked(rest.buyerName, language),
    ...(yearsAgo === undefined ? {} : { day: calendar.dayYearsAgo(yearsAgo) }),
  };
}

function tenderJson(
  { title, description, language, procedure, deadlineInDays, beneficiaries, benefit, ...rest }: DemoTender,
  calendar: Calendar,
  buyerId: BuyerIds,
): TenderJson {
  return {
    buyerId: buyerId(rest.buyer),
    title,
    description: noted('tender', description, language),
    language,
    procedure,
    submissionDeadline: calendar.deadline(deadlineInDays),
    beneficiaries,
    benefit,
    lots: rest.lots.map((lot) => lotJson(lot, calendar)),
  };
}

function lotJson(lot: DemoLot, calendar: Calendar): LotJson {
  const { title, description, mainCpv, additionalCpv, areas, value, beneficiaries, weights } = lot;
  const contract = calendar.months(lot.contractStartInDays, lot.contractMonths);
  return {
    title,
    description,
    mainCpv,
    additionalCpv,
    areas,
    value,
    contractStart: contract.first,
    contractEnd: contract.last,
    beneficiaries,
    ...(weights === undefined ? {} : { weights }),
    requirements: lot.requirements.map((requirement) => requirementJson(requirement, calendar)),
  };
}

function requirementJson(requirement: DemoRequirement, calendar: Calendar): RequirementJson {
  switch (requirement.kind) {
    case 'certification': {
      const { validThroughInDays: days, ...ask } = requirement.ask;
      return days === undefined
        ? requirement
        : { ...requirement, ask: { ...ask, validThrough: calendar.day(days) } };
    }
    case 'availability': {
      const { startByInDays: days, ...ask } = requirement.ask;
      return days === undefined
        ? requirement
        : { ...requirement, ask: { ...ask, startBy: calendar.day(days) } };
    }
    default:
      return requirement;
  }
}
