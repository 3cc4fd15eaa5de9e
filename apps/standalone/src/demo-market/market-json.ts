import type {
  DemoAsk,
  DemoLot,
  DemoProfile,
  DemoReference,
  DemoRequirement,
  DemoReservation,
  DemoTender,
} from './types.js';

/** The body of `PUT /v1/vendors/{id}/profile`. */
export interface ProfileJson extends Omit<DemoProfile, 'certificates' | 'availability' | 'reservation'> {
  readonly certificates: readonly CertificateJson[];
  readonly availability?: AvailabilityJson;
  readonly reservation?: ReservationJson;
}

interface CertificateJson {
  readonly scheme: string;
  readonly validThrough?: string;
  readonly claimsEquivalentTo?: string;
}

export interface AvailabilityJson extends Omit<NonNullable<DemoProfile['availability']>, 'fromInDays'> {
  readonly from?: string;
}

export interface ReservationJson extends Omit<DemoReservation, 'awardsUnderArticle77'> {
  readonly awardsUnderArticle77?: readonly { readonly buyerId: string; readonly day: string }[];
}

/** The body of `POST /v1/vendors/{id}/references`. */
export interface ReferenceJson extends Omit<DemoReference, 'yearsAgo'> {
  readonly day?: string;
}

export interface RequirementJson extends Pick<DemoRequirement, 'mandatory' | 'weight' | 'acceptedShare'> {
  readonly kind: DemoAsk['kind'];
  readonly ask: object;
}

export interface LotJson extends Omit<
  DemoLot,
  'key' | 'contractStartInDays' | 'contractMonths' | 'requirements'
> {
  readonly contractStart: string;
  readonly contractEnd: string;
  readonly requirements: readonly RequirementJson[];
}

/** The body of `POST /v1/tenders`. */
export interface TenderJson extends Omit<DemoTender, 'key' | 'buyer' | 'deadlineInDays' | 'lots'> {
  readonly buyerId: string;
  readonly submissionDeadline: string;
  readonly lots: readonly LotJson[];
}

/** A market as the API takes it. Keys tell what belongs together; they are no part of the bodies. */
export interface MarketJson {
  readonly vendors: readonly {
    readonly key: string;
    readonly name: string;
    readonly cvr: string;
    readonly profile: ProfileJson;
    readonly references: readonly ReferenceJson[];
  }[];
  readonly tenders: readonly {
    readonly key: string;
    /** Key of the buyer. */
    readonly buyer: string;
    readonly body: TenderJson;
  }[];
}
