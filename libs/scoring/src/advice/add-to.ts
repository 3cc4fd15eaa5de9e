import { fullCode } from '../cpv/full-code.js';
import type { Day } from '../lot.js';
import { yearsBefore } from '../requirements/years-before.js';
import type { Reference, Vendor } from '../vendor.js';
import type { Addition, WorkShown } from './addition.js';

type Of<Fact extends Addition['fact']> = Extract<Addition, { readonly fact: Fact }>;

/** Ids that nothing of a vendor has. */
const ID = 'advice';

/**
 * The vendor as it would be with the addition, and with no more than that: a capability without further words, a reference
 * without title or place. What it really adds may score higher.
 *
 * @param workDay a day before every deadline that is looked at; references are as old as asked for on that day
 */
export function addTo(vendor: Vendor, addition: Addition, workDay: Day): Vendor {
  switch (addition.fact) {
    case 'headcount':
      return { ...vendor, headcount: addition.headcount };
    case 'turnover':
      return { ...vendor, turnover: addition.turnover };
    case 'certificate':
      return { ...vendor, certificates: [...vendor.certificates, { id: ID, scheme: addition.scheme }] };
    case 'areas':
      return { ...vendor, areas: [...vendor.areas, ...addition.areas] };
    case 'capability':
      return withCapability(vendor, addition);
    case 'references':
      return withReferences(vendor, addition, workDay);
    case 'reference-details':
      return withDetails(vendor, addition, workDay);
    case 'reservation':
      return withReservation(vendor, addition);
    case 'social-purpose':
      return {
        ...vendor,
        targetGroups: [...vendor.targetGroups, ...addition.targetGroups],
        purposes: [...(vendor.purposes ?? []), ...addition.purposes],
      };
    case 'practices':
      return { ...vendor, practices: [...(vendor.practices ?? []), ...addition.practices] };
    case 'languages':
      return { ...vendor, languages: [...(vendor.languages ?? []), ...addition.languages] };
    case 'availability':
      return withAvailability(vendor, addition);
  }
}

function withCapability(vendor: Vendor, { cpv, words }: Of<'capability'>): Vendor {
  const capability = { id: ID, cpv: cpv.map(fullCode), text: words.join('\n') };
  return { ...vendor, capabilities: [...vendor.capabilities, capability] };
}

function withReferences(vendor: Vendor, { count, work }: Of<'references'>, workDay: Day): Vendor {
  const references = Array.from({ length: count }, (_, index): Reference => ({
    id: `${ID}-${String(index)}`,
    title: '',
    areas: [],
    targetGroups: [],
    cpv: [],
    verified: work.verified === true,
    ...detailsOf(work, workDay),
  }));
  return { ...vendor, references: [...vendor.references, ...references] };
}

function withDetails(vendor: Vendor, { references, work }: Of<'reference-details'>, workDay: Day): Vendor {
  const details = detailsOf(work, workDay);
  const ids = new Set(references.map(({ id }) => id));
  return {
    ...vendor,
    references: vendor.references.map((reference) =>
      ids.has(reference.id)
        ? {
            ...details,
            ...reference,
            ...(reference.cpv.length === 0 && details.cpv ? { cpv: details.cpv } : {}),
          }
        : reference,
    ),
  };
}

/** A year less than asked for: the deadlines that are looked at lie within a year after the day of work. */
function detailsOf(
  { cpv, value, withinYears, evidenceLevel }: WorkShown,
  workDay: Day,
): Partial<Pick<Reference, 'cpv' | 'value' | 'day' | 'evidenceLevel'>> {
  return {
    ...(cpv === undefined ? {} : { cpv: [fullCode(cpv)] }),
    ...(value === undefined ? {} : { value }),
    ...(withinYears === undefined ? {} : { day: yearsBefore(workDay, withinYears - 1) }),
    ...(evidenceLevel === undefined ? {} : { evidenceLevel }),
  };
}

/** What is stated stays; the rest is as the article asks. */
function withReservation(vendor: Vendor, { article }: Of<'reservation'>): Vendor {
  const asked =
    article === '20'
      ? { operator: 'integration-operator' as const, disadvantagedShare: 0.3 }
      : {
          publicServiceMission: true,
          profitsReinvested: true,
          participatoryGovernance: true,
          awardsUnderArticle77: [],
        };
  return { ...vendor, reservation: { verified: false, ...asked, ...vendor.reservation } };
}

function withAvailability(vendor: Vendor, { from, noticeDays, times }: Of<'availability'>): Vendor {
  const { availability = {} } = vendor;
  return {
    ...vendor,
    availability: {
      ...(from === undefined ? {} : { from }),
      ...(noticeDays === undefined ? {} : { noticeDays }),
      ...availability,
      times: [...(availability.times ?? []), ...times],
    },
  };
}
