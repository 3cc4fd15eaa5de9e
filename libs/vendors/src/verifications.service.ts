import { Injectable } from '@nestjs/common';
import { authorize, recordAction, signedIn, type Principal } from '#identity';
import { decodeCursor, Outbox, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import {
  verificationProblems,
  withdrawalProblems,
  type Verification,
  type VerificationInput,
} from './domain/verification.js';
import {
  nothingStated,
  verificationInvalid,
  verificationNotFound,
  verificationWithdrawn,
} from './domain/vendors.errors.js';
import { danishDay } from './persistence/danish-day.js';
import { lockProfile, touchProfiles } from './persistence/profile.repository.js';
import { requireSeen, requireVendorToStay } from './persistence/require-vendor.js';
import {
  findVerification,
  insertVerification,
  listVerifications,
  withdrawVerification,
} from './persistence/verification.repository.js';
import { vendorChanged } from './vendors.jobs.js';

/** What operators confirm of vendors. It holds for what was stated then: a vendor that states something else is unconfirmed again. */
@Injectable()
export class Verifications {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
  ) {}

  /** Newest first, withdrawn and outdated ones too; for whoever may read the profile. */
  list(principal: Principal, vendorId: string, page: PageRequest): Promise<Page<Verification>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'profile.read', { vendorId });
      await requireSeen(tx, principal, vendorId, 'record');
      const [after] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
      const place = after === undefined ? undefined : String(after);
      const rows = await listVerifications(tx, vendorId, { limit: page.limit, after: place });
      return pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => row,
      );
    });
  }

  /**
   * Confirms what the vendor states now. The vendor is matched anew.
   * @throws DomainError `not-found` (404), `verification-invalid` (422), `nothing-stated` (409) where the vendor states no such fact
   */
  add(principal: Principal, vendorId: string, input: VerificationInput): Promise<Verification> {
    return this.write(principal, vendorId, async (tx, by) => {
      const problems = verificationProblems(input, await danishDay(tx));
      if (problems.length > 0) throw verificationInvalid(problems);
      const id = await insertVerification(tx, vendorId, input, by);
      if (id === undefined) throw nothingStated(input.fact);
      return { id, after: { fact: input.fact, source: input.source, day: input.day } };
    });
  }

  /** @throws DomainError `not-found` (404), `verification-invalid` (422), `verification-withdrawn` (409) */
  withdraw(principal: Principal, vendorId: string, id: string, reason: string): Promise<Verification> {
    return this.write(principal, vendorId, async (tx, by) => {
      const problems = withdrawalProblems(reason);
      if (problems.length > 0) throw verificationInvalid(problems);
      if (!(await findVerification(tx, vendorId, id))) throw verificationNotFound();
      if (!(await withdrawVerification(tx, id, by, reason))) throw verificationWithdrawn();
      return { id, after: { withdrawn: true, reason } };
    });
  }

  private write(
    principal: Principal,
    vendorId: string,
    change: (
      tx: EntityManager,
      by: string,
    ) => Promise<{ id: string; after: Record<string, string | boolean> }>,
  ): Promise<Verification> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor.verify', { vendorId });
      await requireVendorToStay(tx, vendorId);
      await lockProfile(tx, vendorId);
      const { id, after } = await change(tx, signedIn(principal).userId);
      const about = { resource: 'verification', resourceId: id, organisationId: vendorId } as const;
      await recordAction(tx, principal, { action: 'vendor.verify', ...about, after });
      await touchProfiles(tx, [vendorId]);
      await this.outbox.add(tx, vendorChanged, { vendorId }, { key: vendorId });
      const written = await findVerification(tx, vendorId, id);
      if (!written) throw verificationNotFound();
      return written;
    });
  }
}
