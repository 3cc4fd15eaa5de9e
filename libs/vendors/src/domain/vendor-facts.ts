import type { Money } from '#platform';
import type {
  Availability,
  Capability,
  Certificate,
  ProfileLanguage,
  ProfileSection,
  Reservation,
  ServiceLanguage,
} from './profile.js';
import type { Practice, SizeClass, SocialPurpose, TargetGroup, VendorKind } from '#reference';

export interface ReferenceFacts {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly cpv: readonly string[];
  /** Codes; of imported work whatever the source calls its places. */
  readonly areas: readonly string[];
  readonly value?: Money;
  readonly day?: string;
  readonly evidenceLevel?: number;
  readonly verified: boolean;
  readonly targetGroups: readonly TargetGroup[];
  readonly practices: readonly Practice[];
}

/** All that matching reads of one vendor: a scoring vendor but for its areas, which are codes and not yet paths. */
export interface VendorFacts {
  /** Organisation id. */
  readonly id: string;
  /** Of the organisation. */
  readonly name: string;
  readonly kind: VendorKind;
  readonly sizeClass: SizeClass;
  readonly language: ProfileLanguage;
  readonly openToTeams: boolean;
  /** Wishes not to be named to others; counted all the same. */
  readonly hidden: boolean;
  readonly description: string;
  readonly capabilities: readonly Capability[];
  readonly areas: readonly string[];
  readonly certificates: readonly Certificate[];
  readonly references: readonly ReferenceFacts[];
  readonly targetGroups: readonly TargetGroup[];
  readonly purposes: readonly SocialPurpose[];
  readonly practices: readonly Practice[];
  readonly languages: readonly ServiceLanguage[];
  readonly availability?: Availability;
  readonly headcount?: number;
  readonly turnover?: Money;
  readonly reservation?: Reservation & { readonly verified: boolean };
  readonly complete: readonly ProfileSection[];
  readonly version: number;
  /** Id of the transaction (xid8) that wrote profile or references last, as a decimal string. */
  readonly changedXid: string;
}
