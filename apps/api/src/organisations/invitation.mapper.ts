import type { Invitation, InvitationOffer } from '#identity';
import type { InvitationDto, InvitationOfferDto } from './invitation.dto.js';

export const invitationToDto = (invitation: Invitation): InvitationDto => ({
  id: invitation.id,
  email: invitation.email,
  role: invitation.role,
  language: invitation.language,
  state: invitation.state,
  invitedBy: invitation.invitedBy,
  createdAt: invitation.createdAt.toISOString(),
  sentAt: invitation.sentAt.toISOString(),
  letters: invitation.letters,
  expiresAt: invitation.expiresAt.toISOString(),
});

export const offerToDto = (offer: InvitationOffer): InvitationOfferDto => ({
  ...offer,
  expiresAt: offer.expiresAt.toISOString(),
});
