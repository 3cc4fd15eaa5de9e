import { Injectable } from '@nestjs/common';
import { databaseInstant, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { LETTER, recordAction } from './audit/record-action.js';
import { authorize } from './domain/authorize.js';
import { notFound } from './domain/identity.errors.js';
import { invitationElsewhere, invitationEnded } from './domain/invitation.errors.js';
import type { InvitationOffer } from './domain/invitation.js';
import { isTokenLike } from './domain/invitation-token.js';
import type { PersonPrincipal, Principal } from './domain/principal.js';
import { signedIn } from './domain/signed-in.js';
import { requireMayJoin } from './joining.js';
import type { InvitationEntity } from './persistence/invitation.entity.js';
import { endInvitation, findByToken, lockInvitation, stateOf } from './persistence/invitation.repository.js';
import { listMembers, saveMembership } from './persistence/membership.repository.js';
import { OrganisationEntity } from './persistence/organisation.entity.js';
import { findPerson } from './persistence/person.repository.js';

interface Held {
  readonly row: InvitationEntity;
  readonly offer: InvitationOffer;
  readonly now: Date;
}

/** What whoever holds the letter of an invitation does with it. */
@Injectable()
export class InvitationAnswers {
  constructor(private readonly transactions: Transactions) {}

  /** What the letter offers. @throws DomainError `not-found`, `invitation-ended` (409) */
  look(token: string): Promise<InvitationOffer> {
    return this.transactions.run(async (tx) => (await this.held(tx, token)).offer);
  }

  /**
   * Makes the caller a member. Only for an account whose confirmed address is the one that was invited; the token works once.
   * @throws DomainError `not-found`, `invitation-of-other-address` (403), `invitation-ended`, `market-side-conflict` (409)
   */
  accept(principal: Principal, token: string): Promise<InvitationOffer> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'invitation.accept', {});
      const { row, offer, now } = await this.held(tx, token);
      const { userId } = await this.requireInvited(tx, signedIn(principal), row.email);
      const members = await listMembers(tx, row.organisationId);
      if (!members.some((member) => member.userId === userId)) {
        await requireMayJoin(tx, userId, offer.organisationKind);
        await saveMembership(tx, row.organisationId, userId, row.role);
      }
      await endInvitation(tx, row.id, 'acceptedAt', now);
      await this.note(tx, principal, 'invitation.accept', row);
      return offer;
    });
  }

  /** Turns the invitation down; the letter is proof enough. @throws DomainError `not-found`, `invitation-ended` (409) */
  decline(token: string): Promise<InvitationOffer> {
    return this.transactions.run(async (tx) => {
      const { row, offer, now } = await this.held(tx, token);
      await endInvitation(tx, row.id, 'declinedAt', now);
      await this.note(tx, LETTER, 'invitation.decline', row);
      return offer;
    });
  }

  private note(
    tx: EntityManager,
    by: Principal | typeof LETTER,
    action: 'invitation.accept' | 'invitation.decline',
    { id, organisationId, role }: InvitationEntity,
  ): Promise<void> {
    const about = { resource: 'invitation', resourceId: id, organisationId } as const;
    return recordAction(tx, by, { action, ...about, after: { role } });
  }

  /** Organisation first, then invitation: in the order in which its owners lock them. */
  private async held(tx: EntityManager, token: string): Promise<Held> {
    const found = isTokenLike(token) ? await findByToken(tx, token) : null;
    if (!found) throw notFound();
    const organisation = await tx.findOneOrFail(OrganisationEntity, {
      where: { id: found.organisationId },
      lock: { mode: 'pessimistic_write' },
    });
    const row = await lockInvitation(tx, found.id);
    const now = await databaseInstant(tx);
    // Sent again in this very moment, with another token, or its vendor was merged: the letter works when it is tried again.
    if (!row?.tokenHash.equals(found.tokenHash) || row.organisationId !== organisation.id) throw notFound();
    const state = stateOf(row, now);
    if (state !== 'open') throw invitationEnded(state);
    const { email, role, expiresAt, organisationId } = row;
    const organisationKind = organisation.kind === 'buyer' ? 'buyer' : 'vendor';
    const offer = {
      organisationId,
      organisationName: organisation.name,
      organisationKind,
      email,
      role,
      expiresAt,
    } as const;
    return { row, offer, now };
  }

  private async requireInvited(
    tx: EntityManager,
    principal: PersonPrincipal,
    email: string,
  ): Promise<PersonPrincipal> {
    const person = await findPerson(tx, principal.userId);
    if (!person?.emailVerified || person.email !== email) throw invitationElsewhere();
    return principal;
  }
}
