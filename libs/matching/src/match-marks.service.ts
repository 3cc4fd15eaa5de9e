import { Injectable } from '@nestjs/common';
import { authorize, holdVendor, recordAction, type AuditNote, type Principal } from '#identity';
import { Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import type { MatchMark, SetMark } from './domain/match-mark.js';
import { noSuchLot, noSuchVendor } from './domain/matching.errors.js';
import { readLots } from './facts.reader.js';
import { lockMark, removeMark, writeMark } from './persistence/match-mark.repository.js';

/** What the members of a vendor say of lots: one mark for each, shared by all of them. */
@Injectable()
export class MatchMarks {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Saves or dismisses a lot, in place of a mark that it has; again and again with the same result.
   * @throws DomainError `not-found` (404) where no such lot is published, `not-signed-in` (401), `scope-missing` (403)
   */
  set(principal: Principal, vendorId: string, lotId: string, mark: MatchMark): Promise<SetMark> {
    return this.transactions.run(async (tx) => {
      const markedBy = await marker(tx, principal, vendorId);
      const tenderId = await tenderOfPublicLot(tx, lotId);
      const before = await lockMark(tx, { vendorId, lotId });
      if (before !== mark) {
        await recordAction(tx, principal, {
          ...about(vendorId, lotId, tenderId),
          before: { mark: before ?? null },
          after: { mark },
        });
      }
      return writeMark(tx, { vendorId, lotId, mark, markedBy });
    });
  }

  /** Takes this mark away; another one stays. @throws DomainError like {@link set} */
  clear(principal: Principal, vendorId: string, lotId: string, mark: MatchMark): Promise<void> {
    return this.transactions.run(async (tx) => {
      await marker(tx, principal, vendorId);
      const tenderId = await removeMark(tx, { vendorId, lotId, mark });
      if (tenderId === undefined) return;
      await recordAction(tx, principal, {
        ...about(vendorId, lotId, tenderId),
        before: { mark },
        after: { mark: null },
      });
    });
  }
}

/** A mark as what an entry of the audit trail is about: until the opening nobody else learns in what a vendor is interested. */
const about = (vendorId: string, lotId: string, tenderId: string) =>
  ({
    action: 'vendor-matches.mark',
    resource: 'match-mark',
    resourceId: lotId,
    organisationId: vendorId,
    hiddenUntilOpened: tenderId,
  }) as const satisfies AuditNote;

/** @returns the person who may mark for the vendor, which is not merged into another one meanwhile */
async function marker(tx: EntityManager, principal: Principal, vendorId: string): Promise<string> {
  authorize(principal, 'vendor-matches.mark', { vendorId });
  if (!(await holdVendor(tx, vendorId))) throw noSuchVendor();
  return principal.kind === 'person' ? principal.userId : '';
}

async function tenderOfPublicLot(tx: EntityManager, lotId: string): Promise<string> {
  const lot = (await readLots(tx, [lotId])).get(lotId);
  if (!lot?.buyerId || lot.status === 'draft') throw noSuchLot();
  return lot.tenderId;
}
