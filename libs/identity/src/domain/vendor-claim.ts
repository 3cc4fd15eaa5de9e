import type { Registration } from './organisation.js';

export const VENDOR_CLAIM_STATES = ['open', 'approved', 'rejected'] as const;

export type VendorClaimState = (typeof VENDOR_CLAIM_STATES)[number];

/** So many of one person wait at a time: each keeps everybody else from claiming that vendor. */
export const MOST_OPEN_CLAIMS = 3;

/** By an operator, or by the number of the company that a provider stated. */
export const CLAIM_DECIDED_THROUGH = ['operator', 'cvr-proof'] as const;

export type ClaimDecidedThrough = (typeof CLAIM_DECIDED_THROUGH)[number];

/** That somebody says to act for the company behind a vendor: one that was imported, or one that somebody else founded. */
export interface VendorClaim {
  readonly id: string;
  readonly vendorId: string;
  readonly claimantId: string;
  readonly registration: Registration;
  /** What the claimant says to show it. */
  readonly evidence: string;
  readonly state: VendorClaimState;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  /** By whom it was decided; null while it is open. */
  readonly through: ClaimDecidedThrough | null;
  /** By what it was verified, or why not. */
  readonly grounds: string | null;
}

export interface VendorClaimRequest {
  readonly registration: Registration;
  readonly evidence: string;
}
