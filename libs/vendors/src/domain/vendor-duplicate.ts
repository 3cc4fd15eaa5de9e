import type { Registration } from '#identity';

/**
 * same-number: one number, in two registers or two spellings; same-name: the same words, but for the form of the company;
 * similar-name: nearly the same letters.
 */
export const DUPLICATE_REASONS = ['same-number', 'same-name', 'similar-name'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** One of two vendors that are probably one. */
export interface LikelyVendor {
  readonly id: string;
  readonly name: string;
  readonly registration: Registration | null;
  /** Whether people act for it. */
  readonly claimed: boolean;
  readonly verified: boolean;
  readonly references: number;
}

/** Two vendors that are probably one company. */
export interface LikelyDuplicate {
  readonly reason: DuplicateReason;
  readonly vendors: readonly [LikelyVendor, LikelyVendor];
  /** Places that both name, in their profiles or in references. */
  readonly sharedAreas: readonly string[];
}
