import { Inject, Injectable } from '@nestjs/common';
import { databaseInstant, isId, Outbox, pageOf, SETTINGS, Transactions } from '#platform';
import type { Page, PageRequest, Settings } from '#platform';
import type { EntityManager } from 'typeorm';
import { recordAction } from './audit/record-action.js';
import { authorize } from './domain/authorize.js';
import { notFound } from './domain/identity.errors.js';
import {
  alreadyMember,
  emailUnfit,
  invitationEnded,
  invitationOpen,
  tooManyLetters,
} from './domain/invitation.errors.js';
import {
  MOST_LETTERS,
  MOST_LETTERS_A_DAY,
  MOST_LETTERS_TO_ADDRESS_A_DAY,
  type Invitation,
  type InvitationRequest,
} from './domain/invitation.js';
import { InvitationTokens } from './domain/invitation-token.js';
import { resourceOf, type MarketSide } from './domain/market-side.js';
import { requireOffered } from './domain/members.js';
import { isPlainLine } from './domain/plain-line.js';
import type { Principal } from './domain/principal.js';
import { signedIn } from './domain/signed-in.js';
import { invitationIssued } from './identity.jobs.js';
import { lockPermitted } from './lock-permitted.js';
import type { InvitationEntity } from './persistence/invitation.entity.js';
import {
  endInvitation,
  findInvitation,
  findWaiting,
  insertInvitation,
  invitationOf,
  lettersOfToday,
  listInvitations,
  lockInvitation,
  renewInvitation,
  stateOf,
} from './persistence/invitation.repository.js';
import { listMembers } from './persistence/membership.repository.js';
import { findOrganisation } from './persistence/organisation.repository.js';

/**
 * How owners bring people into a buyer or a vendor: by a letter, whether or not the address has an account. Invitations of an
 * organisation wait for each other under its lock, so that counts and the one open invitation of an address hold.
 */
@Injectable()
export class Invitations {
  private readonly tokens: InvitationTokens;

  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.tokens = new InvitationTokens(settings.secret);
  }

  /**
   * Invites an address; a job sends the letter. It says nothing about whether the address has an account.
   * @throws DomainError `role-not-offered`, `email-invalid` (422), `invitation-open`, `member-already`,
   * `invitation-letters-exhausted` (409), `not-found`
   */
  create(
    principal: Principal,
    side: MarketSide,
    organisationId: string,
    request: InvitationRequest,
  ): Promise<Invitation> {
    const email = request.email.toLowerCase();
    return this.transactions.run(async (tx) => {
      await lockPermitted(tx, principal, 'invitation.create', side, organisationId);
      requireOffered(side, request.role);
      if (!isPlainLine(email)) throw emailUnfit();
      const now = await databaseInstant(tx);
      const members = await listMembers(tx, organisationId);
      if (members.some((member) => member.email === email)) throw alreadyMember();
      await this.requireNoneOpen(tx, organisationId, email, now);
      await this.requireLettersLeft(tx, organisationId, email);
      const { userId } = signedIn(principal);
      const asked = { ...request, email };
      const row = await insertInvitation(tx, this.tokens, organisationId, userId, asked, now);
      await this.note(tx, principal, 'invitation.create', row);
      return this.issued(tx, row, now);
    });
  }

  /** Newest first, those that ended too. @throws DomainError `not-found`, `cursor-invalid` (400) */
  list(
    principal: Principal,
    side: MarketSide,
    organisationId: string,
    page: PageRequest,
  ): Promise<Page<Invitation>> {
    return this.transactions.run(async (tx) => {
      if (!isId(organisationId) || !(await findOrganisation(tx, side, organisationId))) throw notFound();
      authorize(principal, 'invitation.list', resourceOf(side, organisationId));
      const now = await databaseInstant(tx);
      const rows = await listInvitations(tx, organisationId, page);
      return pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => invitationOf(row, now),
      );
    });
  }

  /**
   * Sends the letter again, with a new token and a new end; also of one that has expired.
   * @throws DomainError `invitation-ended`, `invitation-letters-exhausted` (409), `not-found`
   */
  resend(principal: Principal, side: MarketSide, organisationId: string, id: string): Promise<Invitation> {
    return this.change(principal, 'invitation.create', side, organisationId, id, async (tx, row, now) => {
      if (row.letters >= MOST_LETTERS) throw tooManyLetters();
      await this.requireLettersLeft(tx, organisationId, row.email);
      await this.note(tx, principal, 'invitation.create', row);
      return this.issued(tx, await renewInvitation(tx, this.tokens, row, now), now);
    });
  }

  /** Ends an invitation that nobody answered. @throws DomainError `invitation-ended` (409), `not-found` */
  async revoke(principal: Principal, side: MarketSide, organisationId: string, id: string): Promise<void> {
    await this.change(principal, 'invitation.revoke', side, organisationId, id, async (tx, row, now) => {
      await endInvitation(tx, row.id, 'revokedAt', now);
      await this.note(tx, principal, 'invitation.revoke', row);
    });
  }

  private change<T>(
    principal: Principal,
    action: 'invitation.create' | 'invitation.revoke',
    side: MarketSide,
    organisationId: string,
    id: string,
    work: (tx: EntityManager, row: InvitationEntity, now: Date) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(async (tx) => {
      await lockPermitted(tx, principal, action, side, organisationId);
      const row = isId(id) && (await findInvitation(tx, id)) ? await lockInvitation(tx, id) : null;
      if (row?.organisationId !== organisationId) throw notFound();
      const now = await databaseInstant(tx);
      const state = stateOf(row, now);
      if (state !== 'open' && state !== 'expired') throw invitationEnded(state);
      return work(tx, row, now);
    });
  }

  /** The address stays out of the trail, which forgets nothing: the invitation has it. */
  private note(
    tx: EntityManager,
    principal: Principal,
    action: 'invitation.create' | 'invitation.revoke',
    { id, organisationId, role }: InvitationEntity,
  ): Promise<void> {
    return recordAction(tx, principal, {
      action,
      resource: 'invitation',
      resourceId: id,
      organisationId,
      after: { role },
    });
  }

  private async issued(tx: EntityManager, row: InvitationEntity, now: Date): Promise<Invitation> {
    await this.outbox.add(tx, invitationIssued, { invitationId: row.id }, { key: row.id });
    return invitationOf(row, now);
  }

  private async requireNoneOpen(
    tx: EntityManager,
    organisationId: string,
    email: string,
    now: Date,
  ): Promise<void> {
    const waiting = await findWaiting(tx, organisationId, email);
    if (!waiting) return;
    if (stateOf(waiting, now) === 'open') throw invitationOpen(waiting.id);
    await endInvitation(tx, waiting.id, 'revokedAt', now);
  }

  private async requireLettersLeft(tx: EntityManager, organisationId: string, email: string): Promise<void> {
    const { byOrganisation, toAddress } = await lettersOfToday(tx, organisationId, email);
    if (byOrganisation >= MOST_LETTERS_A_DAY || toAddress >= MOST_LETTERS_TO_ADDRESS_A_DAY)
      throw tooManyLetters();
  }
}
