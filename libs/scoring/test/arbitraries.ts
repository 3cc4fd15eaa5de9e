import fc from 'fast-check';
import {
  type Availability,
  type Capability,
  type Certificate,
  type LanguageLevel,
  type Lot,
  type Money,
  type Practice,
  prepareRequirement,
  type ProfileSection,
  type Reference,
  type Requirement,
  REQUIREMENT_KINDS,
  type ReservationFacts,
  type ServiceLanguage,
  type Vendor,
} from '../src/index.js';
import { LOOKUP } from './lookup.js';

const few = <T>(item: fc.Arbitrary<T>, maxLength = 3) => fc.array(item, { maxLength });
const maybe = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] });

export const cpv = fc.constantFrom(
  ...'85000000 85300000 85312000 85312500 85320000 55520000 55000000 45000000 72260000 85'.split(' '),
);
export const text = fc
  .array(
    fc.constantFrom(
      ...'genoptræning virtuel ældre borger hjem måltider training older citizens og the iso 9001 kommune'.split(
        ' ',
      ),
    ),
    { maxLength: 5 },
  )
  .map((words) => words.join(' '));
export const area = fc.constantFrom(
  'DK',
  'DK/DK0/DK03',
  'DK/DK0/DK03/DK031',
  'DK/DK0/DK03/DK031/0461',
  'DK/DK0/DK01',
);
export const day = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const currency = fc.constantFrom('DKK', 'EUR', 'XXX');
const money: fc.Arbitrary<Money> = fc.record({ minor: fc.integer({ min: 0, max: 500_000_000 }), currency });
export const targetGroup = fc.constantFrom('older-people', 'young-people', 'people-with-disabilities');
export const scheme = fc.constantFrom('iso-9001', 'iso-27001');
export const purpose = fc.constantFrom('employment', 'health', 'culture');
export const practice = fc.constantFrom<Practice>(
  'co-design-with-citizens',
  'co-design-with-civil-society',
  'change-management',
  'training',
  'benefits-realisation',
);
export const languageCode = fc.constantFrom('da', 'ar', 'so');
export const languageLevel = fc.constantFrom<LanguageLevel>('a1', 'a2', 'b1', 'b2', 'c1', 'c2');
export const language: fc.Arbitrary<ServiceLanguage> = fc.record(
  { code: languageCode, level: languageLevel },
  { requiredKeys: ['code'] },
);
export const serviceTime = fc.constantFrom('daytime', 'evenings', 'weekends');
const availability: fc.Arbitrary<Availability> = maybe({
  from: day,
  noticeDays: fc.integer({ min: 0, max: 60 }),
  times: few(serviceTime),
});
const id = fc.uuid();

export const capability: fc.Arbitrary<Capability> = fc.record({ id, cpv: few(cpv), text });
export const certificate: fc.Arbitrary<Certificate> = fc.record(
  { id, scheme, validFrom: day, validThrough: day, claimsEquivalentTo: scheme },
  { requiredKeys: ['id', 'scheme'] },
);
export const reference: fc.Arbitrary<Reference> = fc.record(
  {
    id,
    title: text,
    text,
    cpv: few(cpv),
    areas: few(area),
    value: money,
    day,
    evidenceLevel: fc.integer({ min: 1, max: 5 }),
    verified: fc.boolean(),
    targetGroups: few(targetGroup),
    practices: few(practice),
  },
  { requiredKeys: ['id', 'title', 'cpv', 'areas', 'verified', 'targetGroups'] },
);
const reservation: fc.Arbitrary<ReservationFacts> = fc.record(
  {
    operator: fc.constantFrom('sheltered-workshop', 'integration-operator', 'sheltered-programme', 'none'),
    disadvantagedShare: fc.double({ min: 0, max: 1, noNaN: true }),
    publicServiceMission: fc.boolean(),
    profitsReinvested: fc.boolean(),
    participatoryGovernance: fc.boolean(),
    awardsUnderArticle77: few(fc.record({ buyerId: fc.constantFrom('b1', 'b2'), day })),
    verified: fc.boolean(),
  },
  { requiredKeys: ['verified'] },
);

const SECTIONS = [...new Set(REQUIREMENT_KINDS.map(({ section }): ProfileSection => section))];

export const vendor: fc.Arbitrary<Vendor> = fc.record(
  {
    id,
    name: text,
    kind: fc.constantFrom('social-enterprise', 'association', 'company', 'public', 'unknown'),
    sizeClass: fc.constantFrom('micro', 'small', 'medium', 'large', 'unknown'),
    capabilities: few(capability),
    areas: few(area),
    certificates: few(certificate),
    references: few(reference),
    targetGroups: few(targetGroup),
    purposes: few(purpose),
    practices: few(practice),
    languages: few(language),
    availability,
    headcount: fc.integer({ min: 0, max: 50 }),
    turnover: money,
    reservation,
    complete: fc.subarray(SECTIONS),
  } satisfies Record<Exclude<keyof Vendor, 'openToTeams' | 'hidden'>, unknown>,
  {
    requiredKeys: [
      'id',
      'name',
      'kind',
      'sizeClass',
      'capabilities',
      'areas',
      'certificates',
      'references',
      'targetGroups',
      'complete',
    ],
  },
);

/** Some of what each kind may ask for, made ready for scoring. */
const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  ...REQUIREMENT_KINDS.map(({ kind, cases }) =>
    fc
      .record(
        {
          id,
          kind: fc.constant(kind),
          mandatory: fc.boolean(),
          weight: fc.integer({ min: 1, max: 5 }),
          acceptedShare: fc.double({ min: 0, max: 1, noNaN: true }),
          ask: fc.constantFrom(...cases.map(({ ask }) => ask)),
        },
        { requiredKeys: ['id', 'kind', 'mandatory', 'ask'] },
      )
      .map((made) => prepareRequirement(made, LOOKUP)),
  ),
);

const buyerWeight = fc.integer({ min: 0, max: 5 });

export const lot: fc.Arbitrary<Lot> = fc.record(
  {
    id,
    buyerId: fc.constantFrom('b1', 'b2'),
    mainCpv: cpv,
    additionalCpv: few(cpv),
    title: text,
    description: text,
    areas: few(area),
    value: money,
    judgedOn: day,
    contractStart: day,
    contractEnd: day,
    beneficiaries: few(targetGroup),
    requirements: few(requirement),
    weights: maybe({
      requirements: buyerWeight,
      area: buyerWeight,
      size: buyerWeight,
      trackRecord: buyerWeight,
      beneficiaries: buyerWeight,
    }),
  },
  { requiredKeys: ['id', 'additionalCpv', 'title', 'description', 'areas', 'beneficiaries', 'requirements'] },
);

export const vendors = (maxLength: number) =>
  fc.uniqueArray(vendor, { maxLength, selector: ({ id: key }) => key });

/** One to three different ones. */
export const some = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 3 });

export const amount = fc.record({
  amount: fc.integer({ min: 1, max: 5_000_000 }).map((units) => `${String(units)}.00`),
  currency: fc.constantFrom('DKK', 'EUR'),
});
