import { Injectable } from '@nestjs/common';
import { isId, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { recordAction } from './audit/record-action.js';
import { authorize } from './domain/authorize.js';
import { notFound, personUnknown } from './domain/identity.errors.js';
import { resourceOf, type MarketSide } from './domain/market-side.js';
import { memberOf, requireOffered, requireOtherOwner } from './domain/members.js';
import type { Member } from './domain/organisation.js';
import { isPlainLine } from './domain/plain-line.js';
import type { Principal } from './domain/principal.js';
import type { Role } from './domain/role.js';
import { requireMayJoin } from './joining.js';
import { revokeKeysOf } from './persistence/api-key.repository.js';
import { deleteMembership, listMembers, saveMembership } from './persistence/membership.repository.js';
import { findOrganisation, lockOrganisation } from './persistence/organisation.repository.js';
import { findConfirmedPerson } from './persistence/person.repository.js';

/** Who acts for a buyer or a vendor. */
@Injectable()
export class Members {
  constructor(private readonly transactions: Transactions) {}

  /**
   * In the order in which they joined.
   * @throws DomainError `not-found`
   */
  list(principal: Principal, side: MarketSide, organisationId: string): Promise<readonly Member[]> {
    return this.transactions.run(async (tx) => {
      if (!isId(organisationId) || !(await findOrganisation(tx, side, organisationId))) throw notFound();
      authorize(principal, 'member.list', resourceOf(side, organisationId));
      return listMembers(tx, organisationId);
    });
  }

  /**
   * Makes the person with this address a member; of somebody who is one already it changes the role.
   * @throws DomainError `person-unknown` (422) where no confirmed account has the address, `role-not-offered` (422), `last-owner` (409),
   * `market-side-conflict` (409) where the person acts for another kind of organisation
   */
  add(
    principal: Principal,
    side: MarketSide,
    organisationId: string,
    who: { readonly email: string; readonly role: Role },
  ): Promise<Member> {
    return this.transactions.run(async (tx) => {
      await this.lock(tx, side, organisationId);
      authorize(principal, 'member.add', resourceOf(side, organisationId));
      requireOffered(side, who.role);
      const person = isPlainLine(who.email) ? await findConfirmedPerson(tx, who.email) : null;
      if (!person) throw personUnknown();
      const before = await listMembers(tx, organisationId);
      if (!before.some((member) => member.userId === person.id)) await requireMayJoin(tx, person.id, side);
      if (who.role !== 'owner') requireOtherOwner(before, person.id);
      await saveMembership(tx, organisationId, person.id, who.role);
      await recordAction(tx, principal, {
        action: 'member.add',
        resource: 'member',
        resourceId: person.id,
        organisationId,
        before: { role: before.find((member) => member.userId === person.id)?.role ?? null },
        after: { role: who.role },
      });
      return memberOf(await listMembers(tx, organisationId), person.id);
    });
  }

  /**
   * Ends a membership, with the API keys that the person issued for the organisation. An owner removes anyone, anyone leaves.
   * @throws DomainError `last-owner` (409), `not-found`
   */
  remove(principal: Principal, side: MarketSide, organisationId: string, userId: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.lock(tx, side, organisationId);
      authorize(principal, 'member.remove', { ...resourceOf(side, organisationId), userId });
      const members = await listMembers(tx, organisationId);
      const { role } = memberOf(members, userId);
      requireOtherOwner(members, userId);
      await revokeKeysOf(tx, organisationId, userId);
      await deleteMembership(tx, organisationId, userId);
      await recordAction(tx, principal, {
        action: 'member.remove',
        resource: 'member',
        resourceId: userId,
        organisationId,
        before: { role },
      });
    });
  }

  /** Changes of members wait for each other, so that two owners cannot remove one another at the same time. */
  private async lock(tx: EntityManager, side: MarketSide, organisationId: string): Promise<void> {
    if (!isId(organisationId) || !(await lockOrganisation(tx, side, organisationId))) throw notFound();
  }
}
