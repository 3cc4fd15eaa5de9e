import type { Role } from './role.js';

/** open: can be accepted; expired: nobody answered in time; the others say who ended it. */
export const INVITATION_STATES = ['open', 'accepted', 'declined', 'revoked', 'expired'] as const;

export type InvitationState = (typeof INVITATION_STATES)[number];

/** An invitation as owners of the organisation see it; its token is in the letter alone. */
export interface Invitation {
  readonly id: string;
  readonly organisationId: string;
  /** In lower case; only an account with this confirmed address can accept. */
  readonly email: string;
  readonly role: Role;
  /** In which language the letter is written. */
  readonly language: 'da' | 'en';
  readonly state: InvitationState;
  readonly invitedBy: string;
  readonly createdAt: Date;
  /** When the latest letter was asked for. */
  readonly sentAt: Date;
  readonly letters: number;
  readonly expiresAt: Date;
}

export interface InvitationRequest {
  readonly email: string;
  readonly role: Role;
  readonly language: 'da' | 'en';
}

/** What a person sees who holds the letter. */
export interface InvitationOffer {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: 'buyer' | 'vendor';
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

export const INVITATION_DAYS = 7;
/** Letters of one invitation: enough for one that got lost, too few to pester somebody. */
export const MOST_LETTERS = 5;
/** Letters that an organisation sends within a day, and that one address gets from everybody. */
export const MOST_LETTERS_A_DAY = 50;
export const MOST_LETTERS_TO_ADDRESS_A_DAY = 5;
