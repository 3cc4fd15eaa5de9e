import { cvrProofMissing, cvrProofOfOther, cvrProofStale, cvrProofUsed } from './cvr-proof.errors.js';
import type { Registration } from './organisation.js';
import { DANISH_REGISTER } from './registration.js';

/** So long the word of a provider about somebody's company can be used: to claim is what the person came for. */
export const CVR_PROOF_MINUTES = 15;

/** That a provider which is believed about it said, at a sign-in, which company the person belongs to. */
export interface CvrProof {
  readonly providerId: string;
  readonly cvr: string;
  /** By the database's clock. */
  readonly provenAt: Date;
  readonly usedAt: Date | null;
}

/**
 * Refuses whatever is no fresh, unused proof for this very number.
 * @param proof of the caller's own session
 * @throws DomainError `cvr-proof-missing`, `cvr-proof-used`, `cvr-proof-stale`, `cvr-proof-of-other` (403)
 */
export function requireProofOf(
  { scheme, id }: Registration,
  proof: CvrProof | undefined,
  now: Date,
): asserts proof is CvrProof {
  if (!proof) throw cvrProofMissing();
  if (proof.usedAt) throw cvrProofUsed();
  if (now.getTime() - proof.provenAt.getTime() > CVR_PROOF_MINUTES * 60_000) throw cvrProofStale();
  if (scheme !== DANISH_REGISTER || id !== proof.cvr) throw cvrProofOfOther();
}
