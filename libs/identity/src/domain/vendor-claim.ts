import type { Registration } from './organisation.js';

export const VENDOR_CLAIM_STATES = ['open', 'approved', 'rejected'] as const;

export type VendorClaimState = (typeof VENDOR_CLAIM_STATES)[number];

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
  /** By what the operator verified it, or why not. */
  readonly grounds: string | null;
}

export interface VendorClaimRequest {
  readonly registration: Registration;
  readonly evidence: string;
}
