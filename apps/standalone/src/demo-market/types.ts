import type {
  CertificateScheme,
  LegalForm,
  Practice,
  ServiceTime,
  SocialPurpose,
  SpokenLanguage,
  TargetGroup,
} from '#reference';
import type {
  LanguageLevel,
  ProfileSection,
  ReservationFacts,
  SuitabilityWeights,
  VendorKind,
} from '#scoring';
import type { TenderInput } from '#tenders';

/** Money as the API carries it: a decimal string and an ISO 4217 code. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** Procedures that the demo tenders use. */
type DemoProcedure = Extract<TenderInput['procedure'], 'open' | 'light-regime' | 'below-threshold'>;

/** A fictional organisation that buys, under the name of a real municipality. */
export interface DemoBuyer {
  readonly key: string;
  readonly name: string;
  readonly cvr: string;
}

/** Somebody who can sign in to the demo. */
export interface DemoPerson {
  readonly key: 'officer' | 'vendor' | 'operator';
  readonly name: string;
  readonly email: string;
  readonly language: 'da' | 'en';
  /** Key of the person's buyer or vendor; an operator has none of them. */
  readonly organisation?: string;
}

interface DemoCapability {
  readonly cpv: readonly string[];
  readonly text: string;
}

interface DemoCertificate {
  readonly scheme: CertificateScheme;
  /** Days from today to the last day of validity; negative where it has expired, absent where it has no end. */
  readonly validForDays?: number;
  readonly claimsEquivalentTo?: CertificateScheme;
}

export interface DemoReservation extends Omit<ReservationFacts, 'verified' | 'awardsUnderArticle77'> {
  /** By the buyer's key. An empty list states that there were none. */
  readonly awardsUnderArticle77?: readonly { readonly buyer: string; readonly yearsAgo: number }[];
}

interface DemoAvailability {
  /** Days from today to the first day on which new work can begin. */
  readonly fromInDays?: number;
  readonly noticeDays?: number;
  readonly times?: readonly ServiceTime[];
}

/** A profile as the API takes it, but for its days, which are told from today. */
export interface DemoProfile {
  readonly legalForm: LegalForm;
  readonly kind: VendorKind;
  readonly description: string;
  readonly website?: string;
  readonly language: 'da' | 'en';
  readonly rsv?: { readonly registered: boolean };
  readonly headcount?: number;
  readonly turnover?: Amount;
  readonly balance?: Amount;
  readonly openToTeams: boolean;
  readonly capabilities: readonly DemoCapability[];
  readonly areas: readonly string[];
  readonly certificates: readonly DemoCertificate[];
  readonly targetGroups: readonly TargetGroup[];
  readonly purposes?: readonly SocialPurpose[];
  readonly practices?: readonly Practice[];
  readonly languages?: readonly { readonly code: SpokenLanguage; readonly level?: LanguageLevel }[];
  readonly availability?: DemoAvailability;
  readonly reservation?: DemoReservation;
  readonly complete: readonly ProfileSection[];
}

export interface DemoReference {
  readonly title: string;
  readonly text?: string;
  readonly buyerName: string;
  readonly cpv: readonly string[];
  readonly areas: readonly string[];
  readonly value?: Amount;
  /** Years since the work was finished, fractions allowed. */
  readonly yearsAgo?: number;
  /** Nesta Standards of Evidence, 1 to 5. */
  readonly evidenceLevel?: 1 | 2 | 3 | 4 | 5;
  readonly targetGroups: readonly TargetGroup[];
  readonly practices?: readonly Practice[];
}

export interface DemoVendor {
  readonly key: string;
  readonly name: string;
  readonly cvr: string;
  readonly profile: DemoProfile;
  readonly references: readonly DemoReference[];
}

/** What a requirement asks for, by its kind; the shapes are those of the kinds' schemas, but for days told from today. */
export type DemoAsk =
  | {
      readonly kind: 'capability';
      readonly ask: { readonly cpv?: readonly string[]; readonly words?: readonly string[] };
    }
  | { readonly kind: 'service-area'; readonly ask: { readonly areas: readonly string[] } }
  | {
      readonly kind: 'certification';
      readonly ask: {
        readonly scheme: CertificateScheme;
        readonly orEquivalent: boolean;
        readonly validThroughInDays?: number;
      };
    }
  | { readonly kind: 'capacity'; readonly ask: { readonly headcount: number } }
  | { readonly kind: 'turnover'; readonly ask: { readonly amount: Amount; readonly reason?: string } }
  | {
      readonly kind: 'reference';
      readonly ask: {
        readonly count: number;
        readonly cpv: readonly string[];
        readonly minValue?: Amount;
        readonly withinYears?: number;
      };
    }
  | { readonly kind: 'reserved'; readonly ask: { readonly article: '20' | '77' } }
  | {
      readonly kind: 'social-purpose';
      readonly ask: {
        readonly targetGroups?: readonly TargetGroup[];
        readonly purposes?: readonly SocialPurpose[];
      };
    }
  | { readonly kind: 'co-design'; readonly ask: { readonly with: readonly ('citizens' | 'civil-society')[] } }
  | {
      readonly kind: 'implementation';
      readonly ask: {
        readonly practices: readonly ('change-management' | 'training' | 'benefits-realisation')[];
      };
    }
  | {
      readonly kind: 'evidence';
      readonly ask: { readonly level: 1 | 2 | 3 | 4 | 5; readonly cpv?: readonly string[] };
    }
  | {
      readonly kind: 'language';
      readonly ask: { readonly languages: readonly SpokenLanguage[]; readonly level?: LanguageLevel };
    }
  | {
      readonly kind: 'availability';
      readonly ask: {
        readonly startByInDays?: number;
        readonly withinDays?: number;
        readonly times?: readonly ServiceTime[];
      };
    };

export type DemoRequirement = DemoAsk & {
  readonly mandatory: boolean;
  /** 1 to 5, of a desired requirement. */
  readonly weight?: 1 | 2 | 3 | 4 | 5;
  readonly acceptedShare?: number;
};

export interface DemoLot {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly mainCpv: string;
  readonly additionalCpv: readonly string[];
  readonly areas: readonly string[];
  readonly value: Amount;
  /** The contract starts on the first day of the month after so many days, and runs for whole months. */
  readonly contractStartInDays: number;
  readonly contractMonths: number;
  readonly beneficiaries: readonly TargetGroup[];
  readonly weights?: SuitabilityWeights;
  readonly requirements: readonly DemoRequirement[];
}

export interface DemoTender {
  readonly key: string;
  /** Key of the buyer. */
  readonly buyer: string;
  readonly title: string;
  readonly description: string;
  readonly language: 'da' | 'en';
  readonly procedure: DemoProcedure;
  /** Days from today; the hour is noon in Denmark, and a weekend moves it to Monday. */
  readonly deadlineInDays: number;
  readonly beneficiaries: readonly TargetGroup[];
  /** What the pilot is to bring about for them. */
  readonly benefit: string;
  readonly lots: readonly DemoLot[];
}

/** A whole market with days told from today, so that it never goes stale. */
export interface DemoMarket {
  /** Nobody in it exists; texts that people read say so too. */
  readonly fictional: true;
  readonly buyers: readonly DemoBuyer[];
  readonly vendors: readonly DemoVendor[];
  readonly tenders: readonly DemoTender[];
  readonly persons: readonly DemoPerson[];
}
