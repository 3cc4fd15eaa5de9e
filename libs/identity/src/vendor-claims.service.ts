import { Injectable } from '@nestjs/common';
import { databaseInstant, isId, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { recordAction } from './audit/record-action.js';
import { authorize } from './domain/authorize.js';
import { notFound } from './domain/identity.errors.js';
import type { Principal } from './domain/principal.js';
import { requireReason } from './domain/reason.js';
import { holds } from './domain/relation.js';
import { signedIn } from './domain/signed-in.js';
import {
  claimDecided,
  claimOpen,
  claimsExhausted,
  ownVendor,
  vendorUnknown,
  vendorVerified,
} from './domain/vendor-claim.errors.js';
import {
  MOST_OPEN_CLAIMS,
  type VendorClaim,
  type VendorClaimRequest,
  type VendorClaimState,
} from './domain/vendor-claim.js';
import { requireMayJoin } from './joining.js';
import { listMembers } from './persistence/membership.repository.js';
import type { OrganisationEntity } from './persistence/organisation.entity.js';
import { lockOrganisation } from './persistence/organisation.repository.js';
import type { VendorClaimEntity } from './persistence/vendor-claim.entity.js';
import {
  countOpenClaims,
  decideClaim,
  findClaim,
  findOpenClaim,
  insertClaim,
  listClaims,
  lockVendorOf,
  vendorClaimOf,
} from './persistence/vendor-claim.repository.js';
import { handOver } from './vendor-handover.js';

/**
 * How a company gets hold of the vendor with its number: an imported one that nobody acts for, or one that somebody else
 * founded under that number. An operator verifies it against a source outside, and says which.
 */
@Injectable()
export class VendorClaims {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Claims the vendor with this registration. Nothing changes until an operator decides.
   * @throws DomainError `vendor-unknown` (404), `claim-open`, `vendor-claims-exhausted`, `vendor-verified`, `vendor-own`,
   * `market-side-conflict` (409)
   */
  create(principal: Principal, request: VendorClaimRequest): Promise<VendorClaim> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor-claim.create', {});
      requireReason(request.evidence);
      const { userId } = signedIn(principal);
      const vendor = await lockVendorOf(tx, request.registration);
      if (!vendor) throw vendorUnknown();
      await requireMayJoin(tx, userId, 'vendor');
      if ((await listMembers(tx, vendor.id)).some((member) => member.userId === userId)) throw ownVendor();
      if (vendor.verifiedAt) throw vendorVerified();
      if (await findOpenClaim(tx, vendor.id)) throw claimOpen();
      // The person is locked since `requireMayJoin`, so that claims of other vendors at the same time are counted too.
      if ((await countOpenClaims(tx, userId)) >= MOST_OPEN_CLAIMS) throw claimsExhausted();
      const claim = vendorClaimOf(await insertClaim(tx, vendor.id, userId, request));
      await recordAction(tx, principal, { action: 'vendor-claim.create', ...about(claim) });
      return claim;
    });
  }

  /**
   * The caller's own claims, to an operator all of them; newest first, but the longest waiting first where `open` ones are asked
   * for.
   * @throws DomainError `cursor-invalid` (400)
   */
  list(
    principal: Principal,
    state: VendorClaimState | undefined,
    page: PageRequest,
  ): Promise<Page<VendorClaim>> {
    const { userId } = signedIn(principal);
    authorize(principal, 'vendor-claim.read', { userId });
    const claimantId = holds('operator', principal, {}) ? undefined : userId;
    return this.transactions.run(async (tx) =>
      pageOf(await listClaims(tx, { claimantId, state }, page), page, ({ id }) => [id], vendorClaimOf),
    );
  }

  /**
   * Hands the vendor over to the claimant, see {@link handOver}.
   * @param source by what the operator verified the claim, e.g. the register and the day
   * @throws DomainError `claim-decided`, `vendor-verified`, `market-side-conflict` (409), `reason-missing` (422), `not-found`
   */
  approve(principal: Principal, id: string, source: string): Promise<VendorClaim> {
    return this.decide(principal, id, 'approved', source, async (tx, { claimantId }, vendor) => {
      const { userId } = signedIn(principal);
      return handOver(tx, vendor, claimantId, {
        at: await databaseInstant(tx),
        by: userId,
        through: 'claim',
      });
    });
  }

  /** @throws DomainError `claim-decided` (409), `reason-missing` (422), `not-found` */
  reject(principal: Principal, id: string, reason: string): Promise<VendorClaim> {
    return this.decide(principal, id, 'rejected', reason, () => Promise.resolve([]));
  }

  /** Under the lock of the vendor, in which claims are made and decided one after the other. */
  private decide(
    principal: Principal,
    id: string,
    state: 'approved' | 'rejected',
    grounds: string,
    act: (
      tx: EntityManager,
      claim: VendorClaimEntity,
      vendor: OrganisationEntity,
    ) => Promise<readonly string[]>,
  ): Promise<VendorClaim> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor-claim.decide', {});
      requireReason(grounds);
      const found = isId(id) ? await findClaim(tx, id) : null;
      const vendor = found && (await lockOrganisation(tx, 'vendor', found.vendorId));
      const claim = vendor && (await findClaim(tx, id));
      if (!claim) throw notFound();
      if (claim.state !== 'open') throw claimDecided(claim.state);
      const dispossessed = await act(tx, claim, vendor);
      const decidedAt = await databaseInstant(tx);
      const decidedBy = signedIn(principal).userId;
      const decided = vendorClaimOf(
        await decideClaim(tx, claim, { state, decidedAt, decidedBy, through: 'operator', grounds }),
      );
      await recordAction(tx, principal, {
        action: 'vendor-claim.decide',
        ...about(decided),
        after: { state, grounds, dispossessed },
      });
      return decided;
    });
  }
}

/** The claim as what an entry of the audit trail is about. */
const about = ({ id, vendorId }: VendorClaim) =>
  ({ resource: 'vendor-claim', resourceId: id, organisationId: vendorId }) as const;
