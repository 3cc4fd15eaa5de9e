import type { OrganisationKind } from './organisation-kind.js';
import type { VerifiedThrough } from './organisation-verification.js';
import type { Role } from './role.js';

/** A number in an official register. `scheme` is a code of org-id.guide, e.g. `DK-CVR`. */
export interface Registration {
  readonly scheme: string;
  readonly id: string;
}

/** What is known of an organisation. */
export interface KnownDetails {
  readonly name: string;
  /** ISO 3166-1 alpha-2; null where an imported notice did not say. */
  readonly country: string | null;
  readonly registration?: Registration | undefined;
}

/** What its founder says of an organisation. */
export interface OrganisationDetails extends KnownDetails {
  readonly country: string;
}

/** What an owner changes; what is absent stays, `registration: null` takes it away. */
export interface OrganisationChange {
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly registration?: Registration | null | undefined;
  /** Of a vendor: whether it hides from lists that name vendors. */
  readonly hidden?: boolean | undefined;
}

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null where an imported notice did not say. */
  readonly country: string | null;
  readonly registration: Registration | null;
  /** A vendor that wishes not to be named in lists; false of every other organisation. */
  readonly hidden: boolean;
  readonly createdAt: Date;
  /** When it was verified; null while unverified. */
  readonly verifiedAt: Date | null;
  /** By what; null while unverified. */
  readonly verifiedThrough: VerifiedThrough | null;
  readonly version: number;
}

/** A member as others in the organisation see it. */
export interface Member {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly since: Date;
}

/** Somebody who can be written to on behalf of an organisation. */
export interface Addressee {
  readonly organisationId: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly language: 'da' | 'en';
}
