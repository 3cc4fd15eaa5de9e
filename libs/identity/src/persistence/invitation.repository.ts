import { decodeCursor, newId, type PageRequest } from '#platform';
import { IsNull, LessThan, type EntityManager } from 'typeorm';
import type { Invitation, InvitationRequest, InvitationState } from '../domain/invitation.js';
import { INVITATION_DAYS } from '../domain/invitation.js';
import { freshNonce, hashOfToken, type InvitationTokens } from '../domain/invitation-token.js';
import { InvitationEntity } from './invitation.entity.js';

/** @param now by the database's clock, as expiry is */
export function stateOf(row: InvitationEntity, now: Date): InvitationState {
  if (row.acceptedAt) return 'accepted';
  if (row.declinedAt) return 'declined';
  if (row.revokedAt) return 'revoked';
  return row.expiresAt <= now ? 'expired' : 'open';
}

export const invitationOf = (row: InvitationEntity, now: Date): Invitation => ({
  id: row.id,
  organisationId: row.organisationId,
  email: row.email,
  role: row.role,
  language: row.language,
  state: stateOf(row, now),
  invitedBy: row.invitedBy,
  createdAt: row.createdAt,
  sentAt: row.sentAt,
  letters: row.letters,
  expiresAt: row.expiresAt,
});

const expiryAfter = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * 86_400_000);

const newToken = (tokens: InvitationTokens, id: string) => {
  const nonce = freshNonce();
  return { nonce, tokenHash: hashOfToken(tokens.issue(id, nonce)) };
};

export async function insertInvitation(
  tx: EntityManager,
  tokens: InvitationTokens,
  organisationId: string,
  invitedBy: string,
  { email, role, language }: InvitationRequest,
  now: Date,
): Promise<InvitationEntity> {
  const id = newId();
  await tx.insert(InvitationEntity, {
    id,
    organisationId,
    email,
    role,
    language,
    invitedBy,
    ...newToken(tokens, id),
    createdAt: now,
    sentAt: now,
    expiresAt: expiryAfter(now),
  });
  return tx.findOneByOrFail(InvitationEntity, { id });
}

/** Gives the invitation a new token and a new end; tokens of earlier letters open nothing any more. */
export async function renewInvitation(
  tx: EntityManager,
  tokens: InvitationTokens,
  row: InvitationEntity,
  now: Date,
): Promise<InvitationEntity> {
  const next = {
    ...newToken(tokens, row.id),
    letters: row.letters + 1,
    sentAt: now,
    expiresAt: expiryAfter(now),
  };
  await tx.update(InvitationEntity, { id: row.id }, next);
  return Object.assign(row, next);
}

export async function endInvitation(
  tx: EntityManager,
  id: string,
  how: 'acceptedAt' | 'declinedAt' | 'revokedAt',
  now: Date,
): Promise<void> {
  await tx.update(InvitationEntity, { id }, { [how]: now });
}

/**
 * Ends whatever was sent for the organisation, by this person or by anybody, and not answered yet.
 * @returns the ids of what it ended
 */
export async function revokeInvitationsOf(
  tx: EntityManager,
  organisationId: string,
  invitedBy?: string,
): Promise<string[]> {
  const ended = await tx.query<{ id: string }[]>(
    `WITH ended AS (
       UPDATE invitation SET revoked_at = clock_timestamp()
       WHERE organisation_id = $1 AND invited_by = coalesce($2, invited_by)
         AND accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL RETURNING id)
     SELECT id FROM ended ORDER BY id`,
    [organisationId, invitedBy ?? null],
  );
  return ended.map(({ id }) => id);
}

/** Newest first, one more than the page holds. */
export function listInvitations(
  tx: EntityManager,
  organisationId: string,
  page: PageRequest,
): Promise<InvitationEntity[]> {
  const [before] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
  return tx.find(InvitationEntity, {
    where: { organisationId, ...(before === undefined ? {} : { id: LessThan(String(before)) }) },
    order: { id: 'DESC' },
    take: page.limit + 1,
  });
}

export const findWaiting = (
  tx: EntityManager,
  organisationId: string,
  email: string,
): Promise<InvitationEntity | null> =>
  tx.findOneBy(InvitationEntity, {
    organisationId,
    email,
    acceptedAt: IsNull(),
    declinedAt: IsNull(),
    revokedAt: IsNull(),
  });

export const findInvitation = (tx: EntityManager, id: string): Promise<InvitationEntity | null> =>
  tx.findOneBy(InvitationEntity, { id });

export const findByToken = (tx: EntityManager, token: string): Promise<InvitationEntity | null> =>
  tx.findOneBy(InvitationEntity, { tokenHash: hashOfToken(token) });

/** Reads it again and keeps others from answering it until the transaction ends. */
export const lockInvitation = (tx: EntityManager, id: string): Promise<InvitationEntity | null> =>
  tx.findOne(InvitationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** How many letters were asked for within a day: by the organisation, and to the address by everybody. */
export async function lettersOfToday(
  tx: EntityManager,
  organisationId: string,
  email: string,
): Promise<{ readonly byOrganisation: number; readonly toAddress: number }> {
  const [counted] = await tx.query<{ byOrganisation: number; toAddress: number }[]>(
    `SELECT coalesce(sum(letters) FILTER (WHERE organisation_id = $1), 0)::int AS "byOrganisation",
            coalesce(sum(letters) FILTER (WHERE email = $2), 0)::int AS "toAddress"
     FROM invitation
     WHERE (organisation_id = $1 OR email = $2) AND sent_at > clock_timestamp() - interval '1 day'`,
    [organisationId, email],
  );
  return counted ?? { byOrganisation: 0, toAddress: 0 };
}

/** Invitations that ended half a year ago, with the addresses that they went to. */
export async function deleteLongEnded(tx: EntityManager): Promise<void> {
  await tx.query(
    `DELETE FROM invitation
     WHERE coalesce(accepted_at, declined_at, revoked_at, expires_at) < clock_timestamp() - interval '6 months'`,
  );
}
