import type { AreaPath, Day } from './lot.js';
import type { Money } from './money.js';

/** Kind of organisation; an axis of its own beside the size class. */
export type VendorKind = 'social-enterprise' | 'association' | 'company' | 'public' | 'unknown';

/** Size class by Recommendation 2003/361/EC. */
export type SizeClass = 'micro' | 'small' | 'medium' | 'large' | 'unknown';

/** Sections of a profile that a vendor may declare complete: what is absent there is then `unmet`, otherwise `unknown`. */
export type ProfileSection =
  | 'capabilities'
  | 'areas'
  | 'certificates'
  | 'references'
  | 'capacity'
  | 'turnover'
  | 'reservation'
  | 'social-purpose'
  | 'practices'
  | 'languages'
  | 'availability';

/** How an organisation works: with whom it designs, and how it brings a new way of working into use. */
export type Practice =
  | 'co-design-with-citizens'
  | 'co-design-with-civil-society'
  | 'change-management'
  | 'training'
  | 'benefits-realisation';

/** Levels of the Common European Framework of Reference for Languages, lowest first. */
export const LANGUAGE_LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** A language in which a vendor can serve people. */
export interface ServiceLanguage {
  /** ISO 639-1 or, where there is none, ISO 639-3. */
  readonly code: string;
  /** The level that every service in it has at least. */
  readonly level?: LanguageLevel;
}

/** When a vendor can work. */
export interface Availability {
  /** First day on which it can take on new work. */
  readonly from?: Day;
  /** Most days from the order to the first day of work. */
  readonly noticeDays?: number;
  /** When in the week it can serve, e.g. `evenings`. */
  readonly times?: readonly string[];
}

export interface Capability {
  readonly id: string;
  readonly cpv: readonly string[];
  readonly text: string;
}

export interface Certificate {
  readonly id: string;
  /** Key of the scheme, lower case, e.g. `iso-9001`. */
  readonly scheme: string;
  readonly validFrom?: Day;
  /** Last day of validity; absent = without end. */
  readonly validThrough?: Day;
  /** The scheme that this certificate is claimed to be equivalent to; a claim is never proof. */
  readonly claimsEquivalentTo?: string;
}

export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly cpv: readonly string[];
  readonly areas: readonly AreaPath[];
  readonly value?: Money;
  /** Day on which the work was finished or, where that is unknown, awarded. */
  readonly day?: Day;
  /** Nesta Standards of Evidence, 1 to 5. */
  readonly evidenceLevel?: number;
  /** Confirmed by the buyer of that work. */
  readonly verified: boolean;
  readonly targetGroups: readonly string[];
  /** Practices that this work shows. */
  readonly practices?: readonly Practice[];
}

/** What a vendor states for reserved procedures (Directive 2014/24/EU arts. 20 and 77). Absent = not stated. */
export interface ReservationFacts {
  /** Art. 20(1): which of the three kinds of operator. */
  readonly operator?: 'sheltered-workshop' | 'integration-operator' | 'sheltered-programme' | 'none';
  /** Share 0-1 of employees who are disabled or disadvantaged workers. */
  readonly disadvantagedShare?: number;
  /** Art. 77(2)(a). */
  readonly publicServiceMission?: boolean;
  /** Art. 77(2)(b). */
  readonly profitsReinvested?: boolean;
  /** Art. 77(2)(c). */
  readonly participatoryGovernance?: boolean;
  /** Art. 77(2)(d): contracts won under art. 77, with the buyer's organisation id. */
  readonly awardsUnderArticle77?: readonly { readonly buyerId: string; readonly day: Day }[];
  /** Who says so: the vendor itself, or checked by an operator of the platform. */
  readonly verified: boolean;
}

/** What a vendor states about itself. Absent = not stated. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  readonly kind: VendorKind;
  readonly sizeClass: SizeClass;
  readonly capabilities: readonly Capability[];
  /** Where it can deliver; never where it has its seat (C-436/20). */
  readonly areas: readonly AreaPath[];
  readonly certificates: readonly Certificate[];
  readonly references: readonly Reference[];
  /** Whom it has experience with, e.g. `older-people`. */
  readonly targetGroups: readonly string[];
  /** What it exists for, e.g. `employment`. */
  readonly purposes?: readonly string[];
  readonly practices?: readonly Practice[];
  readonly languages?: readonly ServiceLanguage[];
  readonly availability?: Availability;
  readonly headcount?: number;
  readonly turnover?: Money;
  readonly reservation?: ReservationFacts;
  readonly complete: readonly ProfileSection[];
  /** Whether it would take part together with others; only the search for teams reads it. */
  readonly openToTeams?: boolean;
  /** Whether it wishes not to be named to others; only the search for teams reads it. */
  readonly hidden?: boolean;
}
