import { Inject, Injectable } from '@nestjs/common';
import { databaseInstant, SETTINGS, Transactions, type Settings } from '#platform';
import type { EntityManager } from 'typeorm';
import { recordAction } from './audit/record-action.js';
import { authorize } from './domain/authorize.js';
import { requireProofOf, type CvrProof } from './domain/cvr-proof.js';
import type { Registration } from './domain/organisation.js';
import type { Principal } from './domain/principal.js';
import { signedIn } from './domain/signed-in.js';
import { ownVendor, vendorUnknown } from './domain/vendor-claim.errors.js';
import type { VendorClaim } from './domain/vendor-claim.js';
import { lockCvrProof, useCvrProof } from './persistence/cvr-proof.repository.js';
import { listMembers } from './persistence/membership.repository.js';
import type { OrganisationEntity } from './persistence/organisation.entity.js';
import type { VendorClaimEntity } from './persistence/vendor-claim.entity.js';
import {
  decideClaim,
  findOpenClaim,
  insertClaim,
  lockVendorOf,
  vendorClaimOf,
} from './persistence/vendor-claim.repository.js';
import { handOver } from './vendor-handover.js';

/** Told to whoever waited for an operator meanwhile. */
const OVERTAKEN = 'Somebody else signed in by a provider that states the number of this company.';

/** Claims that need no operator, because a provider which is believed about it said which company the person belongs to. */
@Injectable()
export class ProvenVendorClaims {
  constructor(
    private readonly transactions: Transactions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Claims the vendor with this registration at once, with the same outcome as a claim that an operator approves. It rests on
   * what the provider said when the caller's session began: once, for a quarter of an hour.
   * @throws DomainError `cvr-proof-missing`, `cvr-proof-used`, `cvr-proof-stale`, `cvr-proof-of-other` (403), `vendor-unknown`
   *   (404), `vendor-verified`, `vendor-own`, `market-side-conflict` (409)
   */
  claim(principal: Principal, registration: Registration): Promise<VendorClaim> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor-claim.create', {});
      const { userId, sessionId = '' } = signedIn(principal);
      const proof = sessionId === '' ? undefined : await lockCvrProof(tx, sessionId);
      const now = await databaseInstant(tx);
      requireProofOf(registration, proof, now);
      const vendor = await lockVendorOf(tx, registration);
      if (!vendor) throw vendorUnknown();
      if ((await listMembers(tx, vendor.id)).some((member) => member.userId === userId)) throw ownVendor();
      const dispossessed = await handOver(tx, vendor, userId, { at: now, by: userId, through: 'cvr-proof' });
      const grounds = this.grounds(proof);
      const open = await this.openClaim(tx, principal, vendor, { registration, evidence: grounds });
      const decision = { state: 'approved', decidedAt: now, decidedBy: userId, grounds } as const;
      const claim = vendorClaimOf(await decideClaim(tx, open, { ...decision, through: 'cvr-proof' }));
      await useCvrProof(tx, sessionId, now);
      const { providerId, cvr } = proof;
      await recordAction(tx, principal, {
        action: 'vendor-claim.decide',
        ...about(claim),
        after: { state: 'approved', through: 'cvr-proof', provider: providerId, cvr, grounds, dispossessed },
      });
      return claim;
    });
  }

  /** The claim that the caller has waiting, or a new one; that of somebody else is decided by this. */
  private async openClaim(
    tx: EntityManager,
    principal: Principal,
    vendor: OrganisationEntity,
    request: { readonly registration: Registration; readonly evidence: string },
  ): Promise<VendorClaimEntity> {
    const { userId } = signedIn(principal);
    const waiting = await findOpenClaim(tx, vendor.id);
    if (waiting?.claimantId === userId) return waiting;
    if (waiting) await this.overtake(tx, principal, waiting);
    const claim = await insertClaim(tx, vendor.id, userId, request);
    await recordAction(tx, principal, { action: 'vendor-claim.create', ...about(vendorClaimOf(claim)) });
    return claim;
  }

  private async overtake(tx: EntityManager, principal: Principal, waiting: VendorClaimEntity): Promise<void> {
    const decision = { state: 'rejected', through: 'cvr-proof', grounds: OVERTAKEN } as const;
    const decidedBy = signedIn(principal).userId;
    const decidedAt = await databaseInstant(tx);
    const rejected = vendorClaimOf(await decideClaim(tx, waiting, { ...decision, decidedAt, decidedBy }));
    await recordAction(tx, principal, {
      action: 'vendor-claim.decide',
      ...about(rejected),
      after: { ...decision },
    });
  }

  private grounds({ providerId, cvr, provenAt }: CvrProof): string {
    const provider = this.settings.oidc?.providers.find(({ id }) => id === providerId);
    return `${provider?.name ?? providerId} (${provider?.issuer ?? 'no longer set'}) stated CVR ${cvr} at ${provenAt.toISOString()}.`;
  }
}

const about = ({ id, vendorId }: VendorClaim) =>
  ({ resource: 'vendor-claim', resourceId: id, organisationId: vendorId }) as const;
