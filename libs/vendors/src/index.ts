export {
  PROFILE_SECTIONS,
  RESERVATION_OPERATORS,
  type Availability,
  type Capability,
  type CapabilityInput,
  type Certificate,
  type CertificateInput,
  type Profile,
  type ProfileInput,
  type ProfileLanguage,
  type ProfilePatch,
  type ProfileSection,
  type Reservation,
  type ReservationOperator,
  type ServiceLanguage,
} from './domain/profile.js';
export type { ReferenceInput, VendorReference } from './domain/reference.js';
export {
  VERIFIABLE_FACTS,
  VERIFICATION_STATES,
  type VerifiableFact,
  type Verification,
  type VerificationInput,
} from './domain/verification.js';
export { Verifications } from './verifications.service.js';
export type { VendorFacets, VendorPage, VendorSummary } from './domain/found-vendor.js';
export { SIZE_CLASSES, type VendorFilter } from './domain/vendor-filter.js';
export type { ReferenceFacts, VendorFacts } from './domain/vendor-facts.js';
export {
  countKnownReferences,
  importReferences,
  type ImportedReference,
} from './persistence/import-references.js';
export { ensureProfiles } from './persistence/profile.repository.js';
export { vendorFacts, type VendorFactsRequest } from './persistence/vendor-facts.query.js';
export { VendorProfileEntity } from './persistence/vendor-profile.entity.js';
export { VendorReferenceEntity } from './persistence/vendor-reference.entity.js';
export { Profiles } from './profiles.service.js';
export { References } from './references.service.js';
export {
  DUPLICATE_REASONS,
  type DuplicateReason,
  type LikelyDuplicate,
  type LikelyVendor,
} from './domain/vendor-duplicate.js';
export type { VendorDistinction } from './domain/vendor-distinction.js';
export { VendorDistinctions } from './vendor-distinctions.service.js';
export { VendorDuplicates } from './vendor-duplicates.service.js';
export { vendorChanged } from './vendors.jobs.js';
export { VendorSearch } from './vendor-search.service.js';
export { VENDORS_ENTITIES, VendorsModule } from './vendors.module.js';
