import { Injectable } from '@nestjs/common';
import { databaseInstant, isId, pageOf, requireVersion, Transactions } from '#platform';
import type { Page, PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { recordAction } from '../audit/record-action.js';
import { authorize } from '../domain/authorize.js';
import { can } from '../domain/can.js';
import { notFound } from '../domain/identity.errors.js';
import type { Verification } from '../domain/organisation-verification.js';
import type { Principal } from '../domain/principal.js';
import { requireReason } from '../domain/reason.js';
import {
  mergedVendorUnknown,
  mergeRefused,
  mergeWithItself,
  vendorMerged,
} from '../domain/vendor-merge.errors.js';
import { vendorAsSeenBy, viewerOf } from '../domain/vendor-disclosure.js';
import type {
  MergedVendor,
  VendorMergePlan,
  VendorMergePreview,
  VendorMergeRequest,
} from '../domain/vendor-merge.js';
import { findOrganisation } from '../persistence/organisation.repository.js';
import { mergeAlone } from '../persistence/merge-locks.js';
import {
  findMerged,
  leadTo,
  listMerged,
  readVendors,
  type VendorPair,
} from '../persistence/vendor-merge.repository.js';
import { planMerge, previewOf, type PlannedMerge } from './plan-merge.js';
import { VendorMergeParts } from './vendor-merge-parts.js';

/**
 * How an operator makes one vendor of two: the same company under two numbers or two spellings. One transaction carries over what
 * every library has of the merged vendor, and leaves a row that leads to the kept one.
 */
@Injectable()
export class VendorMerges {
  constructor(
    private readonly transactions: Transactions,
    private readonly parts: VendorMergeParts,
  ) {}

  /**
   * What a merge would do, and what stands against it. It is written into the audit trail of the vendor that would be merged, for it
   * tells the operator whether that one has responses.
   * @throws DomainError `not-found` (404), `merge-with-itself`, `merged-vendor-unknown` (422)
   */
  preview(principal: Principal, keptId: string, request: VendorMergeRequest): Promise<VendorMergePreview> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor-merge.preview', { vendorId: keptId });
      const planned = await this.plan(tx, keptId, request, false);
      await recordAction(tx, principal, {
        action: 'vendor-merge.preview',
        resource: 'organisation',
        resourceId: request.mergedId,
        organisationId: request.mergedId,
        after: { into: keptId },
      });
      return previewOf(planned);
    });
  }

  /**
   * Merges one vendor into another, for a reason. Both are locked, the one with the lower id first.
   * @param ifMatch version of the preview: what was previewed is what is done
   * @throws DomainError as {@link preview}, `reason-missing` (422), `if-match-missing` (428), `version-stale` (412),
   *   `merge-refused` (409) with the rules that stand against it
   */
  merge(
    principal: Principal,
    keptId: string,
    request: VendorMergeRequest,
    reason: string,
    ifMatch: string | undefined,
  ): Promise<MergedVendor> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor-merge.create', { vendorId: keptId });
      requireReason(reason);
      await mergeAlone(tx);
      const planned = await this.plan(tx, keptId, request, true);
      const preview = previewOf(planned);
      requirePreviewed(preview, ifMatch);
      if (preview.refusals.length > 0) throw mergeRefused(preview.refusals);
      await this.carry(tx, planned);
      await recordAction(tx, principal, {
        action: 'vendor-merge.create',
        resource: 'organisation',
        resourceId: request.mergedId,
        organisationId: keptId,
        after: { into: keptId, reason, members: planned.plan.members, ...countsOf(preview) },
      });
      const merged = await findMerged(tx, request.mergedId);
      if (!merged) throw new Error('the vendor that was just merged is not there');
      return merged;
    });
  }

  /** What was merged into a vendor; registrations of these lead to it. @throws DomainError `not-found` */
  list(principal: Principal, vendorId: string, page: PageRequest): Promise<Page<MergedVendor>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor.read', { vendorId });
      if (!(await showsRegister(tx, principal, vendorId))) throw notFound();
      const rows = await listMerged(tx, vendorId, page);
      return pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => row,
      );
    });
  }

  /**
   * Refuses an id that is no vendor's any more with that of the vendor that it leads to, where the caller may know that one.
   * @throws DomainError `vendor-merged` (410)
   */
  refuseMerged(principal: Principal, vendorId: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const survivor = isId(vendorId) ? (await findMerged(tx, vendorId))?.mergedInto : undefined;
      if (survivor === undefined || !can(principal, 'vendor.read', { vendorId: survivor })) return;
      if (await showsRegister(tx, principal, survivor)) throw vendorMerged(survivor);
    });
  }

  private async plan(
    tx: EntityManager,
    keptId: string,
    request: VendorMergeRequest,
    locked: boolean,
  ): Promise<PlannedMerge> {
    if (request.mergedId === keptId) throw mergeWithItself();
    return planMerge(
      tx,
      this.parts.all(),
      await pairOf(tx, keptId, request.mergedId, locked),
      request.members,
    );
  }

  private async carry(tx: EntityManager, { pair, plan }: PlannedMerge): Promise<void> {
    const now = await databaseInstant(tx);
    for (const part of this.parts.all()) await part.carry(tx, plan);
    const verification = plan.verified ? verificationOf(pair) : null;
    await leadTo(tx, pair, { verification, hidden: staysHidden(pair, plan) }, now);
  }
}

/** What cannot be undone is done to what was looked at: `*`, whichever version it is, names no preview. */
function requirePreviewed({ version }: VendorMergePreview, ifMatch: string | undefined): void {
  requireVersion(version, ifMatch?.trim() === '*' ? '' : ifMatch);
}

/** Whether the caller may look up who a vendor is. */
async function showsRegister(tx: EntityManager, principal: Principal, vendorId: string): Promise<boolean> {
  const vendor = await findOrganisation(tx, 'vendor', vendorId);
  return (
    vendor !== null && vendorAsSeenBy(viewerOf(principal, vendorId), 'directory', vendor).has('register')
  );
}

/** @throws DomainError `not-found`, `merged-vendor-unknown` */
async function pairOf(
  tx: EntityManager,
  keptId: string,
  mergedId: string,
  locked: boolean,
): Promise<VendorPair> {
  const found = await readVendors(tx, [keptId, mergedId], locked);
  const [kept, merged] = [found.get(keptId), found.get(mergedId)];
  if (!kept) throw notFound();
  if (!merged) throw mergedVendorUnknown();
  return { kept, merged };
}

/** Whoever stays and hid from lists is not shown there by the merge. */
const staysHidden = ({ kept, merged }: VendorPair, { members }: VendorMergePlan): boolean =>
  ({ kept: kept.hidden, merged: merged.hidden, both: kept.hidden || merged.hidden })[members];

/** The verification that was, of the vendor that is kept if it has one. */
function verificationOf({ kept, merged }: VendorPair): Verification | null {
  const { verifiedAt: at, verifiedBy: by, verifiedThrough: through } = kept.verifiedAt ? kept : merged;
  return at && by ? { at, by, through: through ?? 'operator' } : null;
}

const countsOf = ({ counts }: VendorMergePreview): Record<string, number> =>
  Object.fromEntries(
    counts.flatMap(({ what, carried, dropped }) => [
      [`${what} carried`, carried],
      [`${what} dropped`, dropped],
    ]),
  );
