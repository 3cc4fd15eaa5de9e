import { DomainError } from '#platform';
import type { InvitationState } from './invitation.js';

export const invitationOpen = (invitationId: string): DomainError =>
  new DomainError(
    'conflict',
    'invitation-open',
    'This address is invited already. Send the letter again, or revoke that invitation first.',
    { data: { invitationId } },
  );

const ENDINGS: Readonly<Record<InvitationState, string>> = {
  open: 'is still open',
  accepted: 'was accepted before',
  declined: 'was declined',
  revoked: 'was revoked',
  expired: 'has expired',
};

export const invitationEnded = (state: InvitationState): DomainError =>
  new DomainError(
    'conflict',
    'invitation-ended',
    `This invitation ${ENDINGS[state]}. An owner of the organisation can send a new one.`,
    { data: { state } },
  );

/** Says nothing about whose account the address is of. */
export const invitationElsewhere = (): DomainError =>
  new DomainError(
    'forbidden',
    'invitation-of-other-address',
    'This invitation was sent to another address. Sign in with the account of that address.',
  );

export const alreadyMember = (): DomainError =>
  new DomainError('conflict', 'member-already', 'The holder of this address is a member already.');

export const tooManyLetters = (): DomainError =>
  new DomainError(
    'conflict',
    'invitation-letters-exhausted',
    'Too many invitations were sent lately, to this address or by this organisation. Try again tomorrow.',
  );

export const emailUnfit = (): DomainError =>
  new DomainError('invalid', 'email-invalid', 'This is not an e-mail address.', {
    errors: [{ pointer: '/email', code: 'email-invalid', detail: 'Give an e-mail address.' }],
  });
