export { Accounts, type NewPerson, type PasswordReset } from './accounts.service.js';
export { ApiKeys } from './api-keys.service.js';
export { asMemberNow } from './as-member-now.js';
export {
  CONFIRMED_PATH,
  NEW_PASSWORD_PATH,
  SIGN_IN_PROBLEM_PATH,
  SIGNED_IN_PATH,
} from './auth/account-links.js';
export { AuditChain, type ChainVerification, type NotedHead } from './audit/audit-chain.service.js';
export { AuditTrail } from './audit/audit-trail.service.js';
export { COMMAND, discloseEntriesOfTender, recordAction } from './audit/record-action.js';
export { Auth, type SessionPerson } from './auth/auth.js';
export { AUTH_PATH, CLIENT_ADDRESS_HEADER } from './auth/auth-options.js';
export { SHORTEST_PASSWORD } from './auth/engine.js';
export { SIGN_IN_REFUSALS, type SignInRefusal } from './auth/oidc/sign-in-refusal.js';
export { ACTIONS, type Action } from './domain/action.js';
export type { ApiKey, ApiKeyRequest } from './domain/api-key.js';
export {
  AUDIT_ACTIONS,
  AUDIT_PARTS,
  AUDIT_RESOURCES,
  AUDIT_WAYS,
  type AuditEntry,
  type AuditFacts,
  type AuditFilter,
  type AuditNote,
} from './domain/audit.js';
export { CHAIN_PROBLEMS, type ChainProblem } from './domain/audit-chain.js';
export { authorize, authorizeRoute } from './domain/authorize.js';
export { can } from './domain/can.js';
export { notFound } from './domain/identity.errors.js';
export {
  INVITATION_STATES,
  type Invitation,
  type InvitationOffer,
  type InvitationRequest,
} from './domain/invitation.js';
export type { MarketSide } from './domain/market-side.js';
export type {
  Addressee,
  Member,
  Organisation,
  OrganisationChange,
  OrganisationDetails,
  Registration,
} from './domain/organisation.js';
export { ORGANISATION_KINDS, type OrganisationKind } from './domain/organisation-kind.js';
export { PERMISSIONS, type Rule } from './domain/permissions.js';
export {
  ANONYMOUS,
  type AnonymousPrincipal,
  type Membership,
  type PersonPrincipal,
  type Principal,
} from './domain/principal.js';
export { DANISH_REGISTER } from './domain/registration.js';
export { requireReason } from './domain/reason.js';
export { escapeHtml } from './mails/escape-html.js';
export type { Resource } from './domain/resource.js';
export { ROLES, ROLES_OF_KIND, type Role } from './domain/role.js';
export { signedIn } from './domain/signed-in.js';
export { VERIFICATIONS, type VerifiedThrough } from './domain/organisation-verification.js';
export {
  CLAIM_DECIDED_THROUGH,
  VENDOR_CLAIM_STATES,
  type VendorClaim,
  type VendorClaimRequest,
  type VendorClaimState,
} from './domain/vendor-claim.js';
export {
  seesHidden,
  VENDOR_DISCLOSURE,
  VENDOR_FACTS,
  VENDOR_PHASES,
  VENDOR_VIEWERS,
  vendorAsSeenBy,
  viewerOf,
  type VendorFact,
  type VendorPhase,
  type VendorViewer,
} from './domain/vendor-disclosure.js';
export type { SessionView } from './domain/session.js';
export { SCOPES, SCOPES_OF_KIND, type Scope } from './domain/scope.js';
export { auditLink } from './identity.jobs.js';
export { invitationIssued } from './identity.jobs.js';
export { IDENTITY_ENTITIES, IdentityModule } from './identity.module.js';
export { InvitationAnswers } from './invitation-answers.service.js';
export { INVITATION_PATH, InvitationLetters } from './invitation-letters.service.js';
export { Forgetting } from './forgetting.service.js';
export { Invitations } from './invitations.service.js';
export { renderLetter, type LinkLetter, type RenderedMail } from './mails/letter-page.js';
export { Members } from './members.service.js';
export {
  MERGE_MEMBERS,
  type MergeCollision,
  type MergeCount,
  type MergedVendor,
  type MergeForecast,
  type MergeMembers,
  type MergeRefusal,
  type VendorMergePlan,
  type VendorMergePreview,
  type VendorMergeRequest,
} from './domain/vendor-merge.js';
export {
  VendorMergeParts,
  VendorMergePartsModule,
  type VendorMergePart,
} from './merging/vendor-merge-parts.js';
export { VendorMerges } from './merging/vendor-merges.service.js';
export { membersOf } from './members-of.js';
export { ensureOperatorOrganisation } from './operator-organisation.js';
export { Operators, type NewOperator } from './operators.service.js';
export { Organisations } from './organisations.service.js';
export { organisationsByIds } from './organisations-by-ids.js';
export { PrincipalResolver, type Asking } from './principal-resolver.js';
export { ProvenVendorClaims } from './proven-vendor-claims.service.js';
export { SignInProviders, type SignInProvider } from './sign-in-providers.service.js';
export { VendorClaims } from './vendor-claims.service.js';
export { Sessions } from './sessions.service.js';
export { findOrCreateUnclaimedVendors, type FoundVendor, type NamedVendor } from './unclaimed-vendors.js';
export { findVendor, holdVendor, holdVendors, survivorsOf } from './vendor-presence.js';
