import { CreateOutbox1790000000000 } from './1790000000000-create-outbox.js';
import { CreateIdentity1790000001000 } from './1790000001000-create-identity.js';
import { CreateVendorProfiles1790000002000 } from './1790000002000-create-vendor-profiles.js';
import { CreateTenders1790000003000 } from './1790000003000-create-tenders.js';
import { CreateMatches1790000004000 } from './1790000004000-create-matches.js';
import { CreateResponses1790000005000 } from './1790000005000-create-responses.js';
import { CreateDigests1790000006000 } from './1790000006000-create-digests.js';
import { CreateImports1790000007000 } from './1790000007000-create-imports.js';
import { AddVendorPractices1790000010000 } from './1790000010000-add-vendor-practices.js';
import { CreateTenderSearch1790000020000 } from './1790000020000-create-tender-search.js';
import { CreateVendorSearch1790000021000 } from './1790000021000-create-vendor-search.js';
import { SplitBuyerRoles1790000030000 } from './1790000030000-split-buyer-roles.js';
import { CreateInvitations1790000031000 } from './1790000031000-create-invitations.js';
import { CreateTwoFactor1790000032000 } from './1790000032000-create-two-factor.js';
import { CreateVendorClaims1790000033000 } from './1790000033000-create-vendor-claims.js';
import { CreateRateLimit1790000040000 } from './1790000040000-create-rate-limit.js';
import { CreateIdempotencyKey1790000041000 } from './1790000041000-create-idempotency-key.js';
import { AddOutboxTrace1790000042000 } from './1790000042000-add-outbox-trace.js';
import { CreateAuditTrail1790000050000 } from './1790000050000-create-audit-trail.js';
import { ExtendOutbox1790000051000 } from './1790000051000-extend-outbox.js';
import { CreateMatchingRuns1790000052000 } from './1790000052000-create-matching-runs.js';
import { CreateVendorVerifications1790000053000 } from './1790000053000-create-vendor-verifications.js';
import { CreateMatchMarks1790000060000 } from './1790000060000-create-match-marks.js';
import { DigestsPerPerson1790000061000 } from './1790000061000-digests-per-person.js';
import { CreateTombstones1790000070000 } from './1790000070000-create-tombstones.js';
import { CreateMatchingComparisons1790000090000 } from './1790000090000-create-matching-comparisons.js';
import { AuditLetters1790000100000 } from './1790000100000-audit-letters.js';
import { CreateCvrProofs1790000101000 } from './1790000101000-create-cvr-proofs.js';
import { BoundTombstones1790000105000 } from './1790000105000-bound-tombstones.js';
import { MergeVendors1790000106000 } from './1790000106000-merge-vendors.js';
import { CreateVendorLikeness1790000107000 } from './1790000107000-create-vendor-likeness.js';
import { IndexVendorNames1790000108000 } from './1790000108000-index-vendor-names.js';
import { CreatePartnerships1790000115000 } from './1790000115000-create-partnerships.js';
import { AddOneResponsePerLot1790000116000 } from './1790000116000-add-one-response-per-lot.js';
import { CreateSealedLetters1790000117000 } from './1790000117000-create-sealed-letters.js';
import { AddNotDividedReason1790000120000 } from './1790000120000-add-not-divided-reason.js';
import { HideVendors1790000125000 } from './1790000125000-hide-vendors.js';
import { CreateSupplyGaps1790000126000 } from './1790000126000-create-supply-gaps.js';
import { VersionDigests1790000130000 } from './1790000130000-version-digests.js';
import { CreateEnquiries1790000140000 } from './1790000140000-create-enquiries.js';
import { HideAuditEntries1790000141000 } from './1790000141000-hide-audit-entries.js';
import { CreateEnquiryLetters1790000142000 } from './1790000142000-create-enquiry-letters.js';
import { IndexOutboxLookUps1790000160000 } from './1790000160000-index-outbox-look-ups.js';
import { CreateVendorDistinctions1790000161000 } from './1790000161000-create-vendor-distinctions.js';
import { IndexListsOfIdentity1790000170000 } from './1790000170000-index-lists-of-identity.js';
import { IndexDigestsByTime1790000190000 } from './1790000190000-index-digests-by-time.js';
import { TakeDigestScopes1790000191000 } from './1790000191000-take-digest-scopes.js';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  CreateOutbox1790000000000,
  CreateIdentity1790000001000,
  CreateVendorProfiles1790000002000,
  CreateTenders1790000003000,
  CreateMatches1790000004000,
  CreateResponses1790000005000,
  CreateDigests1790000006000,
  CreateImports1790000007000,
  AddVendorPractices1790000010000,
  CreateTenderSearch1790000020000,
  CreateVendorSearch1790000021000,
  SplitBuyerRoles1790000030000,
  CreateInvitations1790000031000,
  CreateTwoFactor1790000032000,
  CreateVendorClaims1790000033000,
  CreateRateLimit1790000040000,
  CreateIdempotencyKey1790000041000,
  AddOutboxTrace1790000042000,
  CreateAuditTrail1790000050000,
  ExtendOutbox1790000051000,
  CreateMatchingRuns1790000052000,
  CreateVendorVerifications1790000053000,
  CreateMatchMarks1790000060000,
  DigestsPerPerson1790000061000,
  CreateTombstones1790000070000,
  CreateMatchingComparisons1790000090000,
  AuditLetters1790000100000,
  CreateCvrProofs1790000101000,
  BoundTombstones1790000105000,
  MergeVendors1790000106000,
  CreateVendorLikeness1790000107000,
  IndexVendorNames1790000108000,
  CreatePartnerships1790000115000,
  AddOneResponsePerLot1790000116000,
  CreateSealedLetters1790000117000,
  AddNotDividedReason1790000120000,
  HideVendors1790000125000,
  CreateSupplyGaps1790000126000,
  VersionDigests1790000130000,
  CreateEnquiries1790000140000,
  HideAuditEntries1790000141000,
  CreateEnquiryLetters1790000142000,
  IndexOutboxLookUps1790000160000,
  CreateVendorDistinctions1790000161000,
  IndexListsOfIdentity1790000170000,
  IndexDigestsByTime1790000190000,
  TakeDigestScopes1790000191000,
];
