import { DomainError } from '#platform';
import type { Action } from './action.js';

/** 404 for what is not there, and for what the caller may not know to be there. */
export const notFound = (): DomainError =>
  new DomainError('not-found', 'not-found', 'There is nothing here, or nothing that you may see.');

export const notSignedIn = (): DomainError =>
  new DomainError(
    'unauthenticated',
    'not-signed-in',
    'Sign in, or send an API key as "Authorization: Bearer <key>".',
  );

export const forbidden = (action: Action): DomainError =>
  new DomainError('forbidden', 'forbidden', `You may not do this (${action}).`, { data: { action } });

export const ownerOnly = (): DomainError =>
  new DomainError(
    'forbidden',
    'owner-only',
    'Only an owner of the organisation may do this. Ask one of them.',
  );

export const officerOnly = (): DomainError =>
  new DomainError(
    'forbidden',
    'officer-only',
    'Evaluators read and evaluate. Ask an officer or an owner of your organisation to do this.',
  );

export const roleNotOffered = (offered: readonly string[]): DomainError =>
  new DomainError('invalid', 'role-not-offered', 'An organisation of this kind has no such role.', {
    errors: [{ pointer: '/role', code: 'role-not-offered', detail: `Give one of: ${offered.join(', ')}.` }],
  });

export const buyerUnverified = (): DomainError =>
  new DomainError(
    'forbidden',
    'buyer-unverified',
    'Only a verified buyer publishes tenders. The operator of the platform verifies your organisation.',
  );

export const scopeMissing = (scope: string): DomainError =>
  scope === 'session-only'
    ? new DomainError('forbidden', 'session-only', 'An API key cannot do this. Sign in with your account.')
    : new DomainError('forbidden', 'scope-missing', `This API key lacks the scope "${scope}".`, {
        data: { scope },
      });

export const registrationTaken = (): DomainError =>
  new DomainError(
    'conflict',
    'registration-taken',
    'An organisation with this registration is here already. Ask one of its owners to invite you, or claim it where it is a vendor and yours.',
  );

export const lastOwner = (): DomainError =>
  new DomainError(
    'conflict',
    'last-owner',
    'An organisation keeps at least one owner. Make somebody else an owner first.',
  );

export const marketSideConflict = (): DomainError =>
  new DomainError(
    'conflict',
    'market-side-conflict',
    'One person does not act for a buyer and for a vendor, and an operator acts for neither: that would be a conflict of interest.',
  );

/** What was verified of an organisation stays as it was then. */
export const detailsVerified = (side: 'buyer' | 'vendor'): DomainError =>
  new DomainError(
    'conflict',
    side === 'buyer' ? 'buyer-verified' : 'vendor-details-verified',
    `Name, country and registration are what was verified of this ${side}, so you cannot change them. Ask an operator.`,
  );

export const apiKeyInvalid = (): DomainError =>
  new DomainError('unauthenticated', 'api-key-invalid', 'There is no such API key.');

export const apiKeyRevoked = (): DomainError =>
  new DomainError(
    'unauthenticated',
    'api-key-revoked',
    'This API key was revoked. An owner can issue a new one.',
  );

export const apiKeyExpired = (at: Date): DomainError =>
  new DomainError(
    'unauthenticated',
    'api-key-expired',
    `This API key ended at ${at.toISOString()}. An owner can issue a new one.`,
  );

export const authorizationUnsupported = (): DomainError =>
  new DomainError(
    'unauthenticated',
    'authorization-unsupported',
    'Send an API key as "Authorization: Bearer <key>", or nothing in this header.',
  );

export const foreignOrigin = (): DomainError =>
  new DomainError(
    'forbidden',
    'origin-foreign',
    'A page of another site cannot change anything here in your name. Use an API key for programs.',
  );
