import { Module } from '@nestjs/common';
import type { EntityClass } from '#platform';
import { Accounts } from './accounts.service.js';
import { ApiKeys } from './api-keys.service.js';
import { AuditChain } from './audit/audit-chain.service.js';
import { AuditTrail } from './audit/audit-trail.service.js';
import { Auth } from './auth/auth.js';
import { Forgetting } from './forgetting.service.js';
import { InvitationAnswers } from './invitation-answers.service.js';
import { InvitationLetters } from './invitation-letters.service.js';
import { Invitations } from './invitations.service.js';
import { Members } from './members.service.js';
import { PeopleMergePart } from './merging/people-merge.part.js';
import { VendorMergePartsModule } from './merging/vendor-merge-parts.js';
import { VendorMerges } from './merging/vendor-merges.service.js';
import { Operators } from './operators.service.js';
import { Organisations } from './organisations.service.js';
import { ApiKeyEntity } from './persistence/api-key.entity.js';
import {
  AuditEntryEntity,
  AuditLinkEntity,
  AuditOpenedEntity,
  AuditUnlinkedEntity,
} from './persistence/audit.entity.js';
import { InvitationEntity } from './persistence/invitation.entity.js';
import { MembershipEntity } from './persistence/membership.entity.js';
import { OrganisationEntity } from './persistence/organisation.entity.js';
import { PersonEntity } from './persistence/person.entity.js';
import { VendorClaimEntity } from './persistence/vendor-claim.entity.js';
import { PrincipalResolver } from './principal-resolver.js';
import { ProvenVendorClaims } from './proven-vendor-claims.service.js';
import { Sessions } from './sessions.service.js';
import { SignInProviders } from './sign-in-providers.service.js';
import { VendorClaims } from './vendor-claims.service.js';

export const IDENTITY_ENTITIES: readonly EntityClass[] = [
  PersonEntity,
  OrganisationEntity,
  MembershipEntity,
  ApiKeyEntity,
  AuditEntryEntity,
  AuditLinkEntity,
  AuditUnlinkedEntity,
  AuditOpenedEntity,
  InvitationEntity,
  VendorClaimEntity,
];

const PARTS = [
  Auth,
  Accounts,
  ApiKeys,
  AuditChain,
  AuditTrail,
  Forgetting,
  InvitationAnswers,
  InvitationLetters,
  Invitations,
  Members,
  Operators,
  Organisations,
  PeopleMergePart,
  PrincipalResolver,
  ProvenVendorClaims,
  Sessions,
  SignInProviders,
  VendorClaims,
  VendorMerges,
];

/** Accounts, organisations, members, invitations, sessions, API keys and permissions. Needs PlatformModule. */
@Module({ imports: [VendorMergePartsModule], providers: PARTS, exports: PARTS })
export class IdentityModule {}
