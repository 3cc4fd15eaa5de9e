import { Injectable } from '@nestjs/common';
import { isId, Transactions, type Page, type PageRequest } from '#platform';
import { recordAction } from './audit/record-action.js';
import { authorize } from './domain/authorize.js';
import { notFound } from './domain/identity.errors.js';
import { resourceOf, type MarketSide } from './domain/market-side.js';
import { memberOf, requireOffered, requireOtherOwner } from './domain/members.js';
import type { Member } from './domain/organisation.js';
import type { Principal } from './domain/principal.js';
import type { Role } from './domain/role.js';
import { lockPermitted } from './lock-permitted.js';
import { revokeKeysOf } from './persistence/api-key.repository.js';
import { revokeInvitationsOf } from './persistence/invitation.repository.js';
import {
  deleteMembership,
  listMembers,
  pageOfMembers,
  saveMembership,
} from './persistence/membership.repository.js';
import { findOrganisation } from './persistence/organisation.repository.js';

/**
 * Who acts for a buyer or a vendor. Changes wait for each other under the lock of the organisation, so that two owners cannot
 * remove one another at the same time.
 */
@Injectable()
export class Members {
  constructor(private readonly transactions: Transactions) {}

  /**
   * In the order in which they joined.
   * @throws DomainError `not-found`, `cursor-invalid` (400)
   */
  list(
    principal: Principal,
    side: MarketSide,
    organisationId: string,
    page: PageRequest,
  ): Promise<Page<Member>> {
    return this.transactions.run(async (tx) => {
      if (!isId(organisationId) || !(await findOrganisation(tx, side, organisationId))) throw notFound();
      authorize(principal, 'member.list', resourceOf(side, organisationId));
      return pageOfMembers(tx, organisationId, page);
    });
  }

  /**
   * Gives a member another role. At least one owner stays. The open invitations of who is an owner no more end.
   * @throws DomainError `role-not-offered` (422), `last-owner` (409), `not-found`
   */
  changeRole(
    principal: Principal,
    side: MarketSide,
    organisationId: string,
    userId: string,
    role: Role,
  ): Promise<Member> {
    return this.transactions.run(async (tx) => {
      await lockPermitted(tx, principal, 'member.change', side, organisationId);
      requireOffered(side, role);
      const members = await listMembers(tx, organisationId);
      const member = memberOf(members, userId);
      if (member.role === role) return member;
      if (role !== 'owner') requireOtherOwner(members, userId);
      await saveMembership(tx, organisationId, userId, role);
      const ended = await revokeInvitationsOf(tx, organisationId, userId);
      await recordAction(tx, principal, {
        action: 'member.change',
        resource: 'member',
        resourceId: userId,
        organisationId,
        before: { role: member.role },
        after: { role, ...invitationsEnded(ended) },
      });
      return { ...member, role };
    });
  }

  /**
   * Ends a membership, with the API keys that the person issued for the organisation and the open invitations, which could
   * lead back in. An owner removes anyone, anyone leaves.
   * @throws DomainError `last-owner` (409), `not-found`
   */
  remove(principal: Principal, side: MarketSide, organisationId: string, userId: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      await lockPermitted(tx, principal, 'member.remove', side, organisationId, { userId });
      const members = await listMembers(tx, organisationId);
      const { role } = memberOf(members, userId);
      requireOtherOwner(members, userId);
      await revokeKeysOf(tx, organisationId, userId);
      const ended = await revokeInvitationsOf(tx, organisationId, userId);
      await deleteMembership(tx, organisationId, userId);
      await recordAction(tx, principal, {
        action: 'member.remove',
        resource: 'member',
        resourceId: userId,
        organisationId,
        before: { role },
        ...(ended.length > 0 ? { after: invitationsEnded(ended) } : {}),
      });
    });
  }
}

const invitationsEnded = (ids: readonly string[]) => (ids.length > 0 ? { invitationsEnded: ids } : {});
