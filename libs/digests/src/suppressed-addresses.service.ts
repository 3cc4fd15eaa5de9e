import { Injectable } from '@nestjs/common';
import { authorize, recordAction, requireReason, type Principal } from '#identity';
import { pageOf, Transactions, type Page, type PageRequest } from '#platform';
import { suppressionName } from './domain/address-token.js';
import { noSuchSuppression } from './domain/digests.errors.js';
import {
  liftSuppression,
  listSuppressed,
  lockSuppression,
  type SuppressedAddress,
} from './persistence/suppressed-address.repository.js';

/** For operators: the addresses that a mail server refused for good. */
@Injectable()
export class SuppressedAddresses {
  constructor(private readonly transactions: Transactions) {}

  /** Every address that gets no digests, by address. @throws DomainError `forbidden` (403), `not-signed-in` (401) */
  list(principal: Principal, page: PageRequest): Promise<Page<SuppressedAddress>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'digest-problem.read', {});
      return pageOf(
        await listSuppressed(tx, page),
        page,
        ({ address }) => [address],
        (row) => row,
      );
    });
  }

  /**
   * Lets mail go to an address again that was refused by mistake. The audit trail keeps whose it is, not the address.
   * @throws DomainError `address-not-listed` (404), `reason-missing` (422), `forbidden` (403), `not-signed-in` (401)
   */
  lift(principal: Principal, address: string, reason: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'suppressed-address.lift', {});
      requireReason(reason);
      const found = await lockSuppression(tx, address);
      if (!found) throw noSuchSuppression();
      await liftSuppression(tx, found.address);
      await recordAction(tx, principal, {
        action: 'suppressed-address.lift',
        resource: 'suppressed-address',
        resourceId: suppressionName(found.address, found.suppressedAt),
        before: { serverSaid: replyCodesIn(found.reason) },
        after: { userId: found.userId, reason },
      });
    });
  }
}

/** The codes of an SMTP reply (RFC 5321, RFC 3463) without its text, which may repeat the address. */
const replyCodesIn = (reply: string): string =>
  /\b[45]\d\d\b(?:[ -][45]\.\d{1,3}\.\d{1,3})?/.exec(reply)?.[0] ?? '';
