import { Injectable } from '@nestjs/common';
import { authorize, recordAction, type Principal } from '#identity';
import { CpvList, cpvWarnings, Outbox, type Page, pageOf, type PageRequest, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { MOST_REFERENCES, referenceProblems } from './domain/reference-rules.js';
import type { ReferenceInput, VendorReference } from './domain/reference.js';
import { referenceInvalid, referenceNotFound, referencesFull } from './domain/vendors.errors.js';
import { withoutCheckDigits } from './domain/write-profile.js';
import { danishDay } from './persistence/danish-day.js';
import { lockProfile, touchProfiles } from './persistence/profile.repository.js';
import {
  countStatedReferences,
  deleteReference,
  insertReference,
  listReferences,
  type StoredReference,
} from './persistence/reference.repository.js';
import { requireSeen, requireVendorToStay } from './persistence/require-vendor.js';
import { vendorChanged } from './vendors.jobs.js';

/** A reference as what an entry of the audit trail is about. */
const about = (organisationId: string, resourceId: string) =>
  ({ action: 'profile.update', resource: 'reference', resourceId, organisationId }) as const;

/** Earlier work that a vendor shows. Every write counts as one of the profile: new version, new matching. */
@Injectable()
export class References {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly cpv: CpvList,
  ) {}

  /** Newest first; imported ones among them. */
  list(principal: Principal, vendorId: string, page: PageRequest): Promise<Page<VendorReference>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'profile.read', { vendorId });
      await requireSeen(tx, principal, vendorId, 'record');
      const rows = await listReferences(tx, vendorId, page);
      return pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => this.read(row),
      );
    });
  }

  /** @throws DomainError `reference-invalid` (422), `references-full` (409) where 500 of its own are shown */
  add(principal: Principal, vendorId: string, input: ReferenceInput): Promise<VendorReference> {
    return this.write(principal, vendorId, async (tx) => {
      const tidy = { ...input, cpv: withoutCheckDigits(input.cpv) };
      const problems = referenceProblems(tidy, await danishDay(tx));
      if (problems.length > 0) throw referenceInvalid(problems);
      if ((await countStatedReferences(tx, vendorId)) >= MOST_REFERENCES)
        throw referencesFull(MOST_REFERENCES);
      const added = await insertReference(tx, vendorId, tidy);
      await recordAction(tx, principal, { ...about(vendorId, added.id), after: { title: added.title } });
      return this.read(added);
    });
  }

  /** @throws DomainError `reference-not-found` (404) */
  remove(principal: Principal, vendorId: string, referenceId: string): Promise<void> {
    return this.write(principal, vendorId, async (tx) => {
      if (!(await deleteReference(tx, vendorId, referenceId))) throw referenceNotFound();
      await recordAction(tx, principal, { ...about(vendorId, referenceId), after: { removed: true } });
    });
  }

  private write<T>(
    principal: Principal,
    vendorId: string,
    change: (tx: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'profile.update', { vendorId });
      await requireVendorToStay(tx, vendorId);
      await lockProfile(tx, vendorId);
      const result = await change(tx);
      await touchProfiles(tx, [vendorId]);
      await this.outbox.add(tx, vendorChanged, { vendorId }, { key: vendorId });
      return result;
    });
  }

  private read(reference: StoredReference): VendorReference {
    return { ...reference, warnings: cpvWarnings('/cpv', reference.cpv, this.cpv.catalogue()) };
  }
}
