import { DomainError } from '#platform';
import { MOST_OPEN_CLAIMS, type VendorClaimState } from './vendor-claim.js';

export const vendorUnknown = (): DomainError =>
  new DomainError('not-found', 'vendor-unknown', 'No vendor here has this registration. Found it instead.');

export const claimOpen = (): DomainError =>
  new DomainError(
    'conflict',
    'claim-open',
    'A claim on this vendor waits for an operator. Nobody can claim it until that one is decided.',
  );

export const claimsExhausted = (): DomainError =>
  new DomainError(
    'conflict',
    'vendor-claims-exhausted',
    `${MOST_OPEN_CLAIMS} claims of yours wait for an operator. Wait until one of them is decided, then claim the next vendor.`,
  );

export const vendorVerified = (): DomainError =>
  new DomainError(
    'conflict',
    'vendor-verified',
    'Who acts for this vendor was verified. Ask one of its owners to invite you.',
  );

export const ownVendor = (): DomainError =>
  new DomainError('conflict', 'vendor-own', 'You act for this vendor already.');

export const claimDecided = (state: VendorClaimState): DomainError =>
  new DomainError('conflict', 'claim-decided', `This claim was ${state} before.`, { data: { state } });
