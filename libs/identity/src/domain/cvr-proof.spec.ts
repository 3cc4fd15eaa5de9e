import { describe, expect, it } from '@jest/globals';
import { CVR_PROOF_MINUTES, requireProofOf, type CvrProof } from './cvr-proof.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const OWN = { scheme: 'DK-CVR', id: '13748136' };
const PROOF: CvrProof = { providerId: 'mitid', cvr: OWN.id, provenAt: ago(1), usedAt: null };

const codeOf = (proof: CvrProof | undefined, registration = OWN): string | undefined => {
  try {
    requireProofOf(registration, proof, NOW);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('a proof of a CVR number', () => {
  it.each([
    ['fresh', PROOF, OWN, undefined],
    ['just fresh', { ...PROOF, provenAt: ago(CVR_PROOF_MINUTES) }, OWN, undefined],
    ['missing', undefined, OWN, 'cvr-proof-missing'],
    ['used', { ...PROOF, usedAt: ago(1) }, OWN, 'cvr-proof-used'],
    ['stale', { ...PROOF, provenAt: ago(CVR_PROOF_MINUTES + 0.1) }, OWN, 'cvr-proof-stale'],
    ['of another company', PROOF, { ...OWN, id: '10150817' }, 'cvr-proof-of-other'],
    ['held against another register', PROOF, { ...OWN, scheme: 'SE-BLV' }, 'cvr-proof-of-other'],
  ])('that is %s', (_, proof, registration, code) => {
    expect(codeOf(proof, registration)).toBe(code);
  });
});
