import { Module } from '@nestjs/common';
import type { EntityClass } from '#platform';
import { Accounts } from './accounts.service.js';
import { ApiKeys } from './api-keys.service.js';
import { AuditChain } from './audit/audit-chain.service.js';
import { AuditTrail } from './audit/audit-trail.service.js';
import { Auth } from './auth/auth.js';
import { Members } from './members.service.js';
import { Operators } from './operators.service.js';
import { Organisations } from './organisations.service.js';
import { ApiKeyEntity } from './persistence/api-key.entity.js';
import {
  AuditEntryEntity,
  AuditLinkEntity,
  AuditOpenedEntity,
  AuditUnlinkedEntity,
} from './persistence/audit.entity.js';
import { MembershipEntity } from './persistence/membership.entity.js';
import { OrganisationEntity } from './persistence/organisation.entity.js';
import { PersonEntity } from './persistence/person.entity.js';
import { PrincipalResolver } from './principal-resolver.js';

export const IDENTITY_ENTITIES: readonly EntityClass[] = [
  PersonEntity,
  OrganisationEntity,
  MembershipEntity,
  ApiKeyEntity,
  AuditEntryEntity,
  AuditLinkEntity,
  AuditUnlinkedEntity,
  AuditOpenedEntity,
];

const PARTS = [
  Auth,
  Accounts,
  ApiKeys,
  AuditChain,
  AuditTrail,
  Members,
  Operators,
  Organisations,
  PrincipalResolver,
];

/** Accounts, organisations, members, API keys and permissions. Needs PlatformModule. */
@Module({ providers: PARTS, exports: PARTS })
export class IdentityModule {}
