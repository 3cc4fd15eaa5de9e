import type { FieldProblem, Money } from '#platform';
import type {
  LanguageLevel,
  LegalForm,
  Practice,
  ServiceTime,
  SizeClass,
  SocialPurpose,
  SpokenLanguage,
  TargetGroup,
  VendorKind,
} from '#reference';

/** Sections that a vendor may declare complete: what is absent there does not exist, instead of being unknown. */
export const PROFILE_SECTIONS = [
  'capabilities',
  'areas',
  'certificates',
  'references',
  'capacity',
  'turnover',
  'reservation',
  'social-purpose',
  'practices',
  'languages',
  'availability',
] as const;
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];

/** Directive 2014/24/EU art. 20(1): which of the three kinds of operator, or none of them. */
export const RESERVATION_OPERATORS = [
  'sheltered-workshop',
  'integration-operator',
  'sheltered-programme',
  'none',
] as const;
export type ReservationOperator = (typeof RESERVATION_OPERATORS)[number];

export type ProfileLanguage = 'da' | 'en';

export interface Capability {
  readonly id: string;
  /** Eight digits each, without check digit. */
  readonly cpv: readonly string[];
  readonly text: string;
}

/** Without `id`: a new capability. */
export type CapabilityInput = Omit<Capability, 'id'> & { readonly id?: string };

export interface Certificate {
  readonly id: string;
  /** Key of the scheme in lower case, e.g. `iso-9001`. */
  readonly scheme: string;
  /** First day of validity, `YYYY-MM-DD`. */
  readonly validFrom?: string;
  /** Last day of validity; absent = without end. */
  readonly validThrough?: string;
  /** The scheme that this one is claimed to be equivalent to; a claim is never proof. */
  readonly claimsEquivalentTo?: string;
}

/** Without `id`: a new certificate. */
export type CertificateInput = Omit<Certificate, 'id'> & { readonly id?: string };

/** What a vendor states for procedures reserved by Directive 2014/24/EU arts. 20 and 77. Absent = not stated. */
export interface Reservation {
  readonly operator?: ReservationOperator;
  /** Share 0-1 of employees who are disabled or disadvantaged workers (art. 20(1)). */
  readonly disadvantagedShare?: number;
  /** Art. 77(2)(a). */
  readonly publicServiceMission?: boolean;
  /** Art. 77(2)(b). */
  readonly profitsReinvested?: boolean;
  /** Art. 77(2)(c). */
  readonly participatoryGovernance?: boolean;
  /** Art. 77(2)(d): contracts won under art. 77, each with the buyer's organisation id and the day of award. */
  readonly awardsUnderArticle77?: readonly { readonly buyerId: string; readonly day: string }[];
}

/** A language in which a vendor can serve citizens. */
export interface ServiceLanguage {
  readonly code: SpokenLanguage;
  /** The level (CEFR) that every service in it has at least; absent = not stated. */
  readonly level?: LanguageLevel;
}

/** When a vendor can work. Absent = not stated. */
export interface Availability {
  /** First day on which it can take on new work, `YYYY-MM-DD`. */
  readonly from?: string;
  /** Most days from the order to the first day of work. */
  readonly noticeDays?: number;
  /** When in the week it can serve. */
  readonly times?: readonly ServiceTime[];
}

/** What a vendor states about itself, whole: what is absent is not stated. */
export interface ProfileInput {
  readonly legalForm?: LegalForm;
  readonly kind: VendorKind;
  readonly description: string;
  readonly website?: string;
  /** The language in which the profile is written. */
  readonly language: ProfileLanguage;
  /** Whether the vendor says that it is registered as Registreret Socialøkonomisk Virksomhed. */
  readonly rsv?: { readonly registered: boolean };
  readonly headcount?: number;
  /** Yearly. */
  readonly turnover?: Money;
  /** Balance sheet total. */
  readonly balance?: Money;
  readonly openToTeams: boolean;
  readonly capabilities: readonly CapabilityInput[];
  /** Municipality, NUTS or country codes where the vendor can deliver; never where it has its seat (C-436/20). */
  readonly areas: readonly string[];
  readonly certificates: readonly CertificateInput[];
  /** Whom it has experience with. */
  readonly targetGroups: readonly TargetGroup[];
  /** What it exists for. */
  readonly purposes?: readonly SocialPurpose[];
  readonly practices?: readonly Practice[];
  readonly languages?: readonly ServiceLanguage[];
  readonly availability?: Availability;
  readonly reservation?: Reservation;
  readonly complete: readonly ProfileSection[];
}

type Optional =
  'legalForm' | 'website' | 'rsv' | 'headcount' | 'turnover' | 'balance' | 'availability' | 'reservation';

/** Members to replace; `null` takes an optional one away (RFC 7396 at the top level). */
export type ProfilePatch = Partial<Omit<ProfileInput, Optional>> & {
  readonly [K in Optional]?: ProfileInput[K] | null;
};

/** A profile as it is read. */
export interface Profile extends ProfileInput {
  readonly vendorId: string;
  readonly capabilities: readonly Capability[];
  readonly certificates: readonly Certificate[];
  readonly purposes: readonly SocialPurpose[];
  readonly practices: readonly Practice[];
  readonly languages: readonly ServiceLanguage[];
  /** By Recommendation 2003/361/EC from the stated figures. */
  readonly sizeClass: SizeClass;
  /** 0 where nothing was written yet. */
  readonly version: number;
  /** Nothing that refuses, but worth a look, e.g. a CPV code that is in no list. */
  readonly warnings: readonly FieldProblem[];
}
