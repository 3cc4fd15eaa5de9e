import { DomainError } from '#platform';

const AGAIN =
  'Sign in again by a provider that states it (provesCvr in GET /v1/sign-in-providers), then claim.';

export const cvrProofMissing = (): DomainError =>
  new DomainError(
    'forbidden',
    'cvr-proof-missing',
    `This session was not begun by a provider that states the CVR number of your company. ${AGAIN} Or let an operator decide: POST /v1/vendor-claims.`,
  );

export const cvrProofUsed = (): DomainError =>
  new DomainError('forbidden', 'cvr-proof-used', `What your provider stated was used for a claim. ${AGAIN}`);

export const cvrProofStale = (): DomainError =>
  new DomainError('forbidden', 'cvr-proof-stale', `What your provider stated is too old. ${AGAIN}`);

export const cvrProofOfOther = (): DomainError =>
  new DomainError(
    'forbidden',
    'cvr-proof-of-other',
    'Your provider states another CVR number than that of this vendor. Claim the vendor with your own, or let an operator decide: POST /v1/vendor-claims.',
  );
