import { Injectable } from '@nestjs/common';
import { authorize, holdVendors, recordAction, requireReason, type Principal } from '#identity';
import { decodeCursor, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { pairOf, type VendorDistinction, type VendorPair } from './domain/vendor-distinction.js';
import { notTwoVendors, vendorNotFound } from './domain/vendors.errors.js';
import {
  deleteDistinction,
  findDistinction,
  listDistinctions,
  saveDistinction,
  type StoredDistinction,
} from './persistence/distinction.repository.js';
import { likelyVendors } from './persistence/likely-vendors.query.js';

/** Vendors that look like one company and are two, as operators found. Such a pair is not listed as a duplicate, nor merged. */
@Injectable()
export class VendorDistinctions {
  constructor(private readonly transactions: Transactions) {}

  /** By when they were first told apart, the latest first. @throws DomainError `cursor-invalid` (400), `forbidden` (403) */
  list(principal: Principal, page: PageRequest): Promise<Page<VendorDistinction>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor-duplicate.read', {});
      const [after] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
      const rows = await listDistinctions(tx, page.limit, after === undefined ? undefined : String(after));
      const { items, next } = pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => row,
      );
      return { items: await describe(tx, items), next };
    });
  }

  /**
   * Tells two vendors apart, for a reason; said again, the new reason stands.
   * @throws DomainError `forbidden` (403), `not-found` (404) where either is no vendor, `not-two-vendors`, `reason-missing` (422)
   */
  set(principal: Principal, one: string, other: string, reason: string): Promise<VendorDistinction> {
    return this.write(principal, one, other, async (tx, pair) => {
      requireReason(reason);
      if (await saveDistinction(tx, pair, reason))
        await note(tx, principal, pair, { after: { differsFrom: pair[1], reason } });
      const stored = await findDistinction(tx, pair);
      const [distinction] = await describe(tx, stored ? [stored] : []);
      if (!distinction) throw vendorNotFound();
      return distinction;
    });
  }

  /** The two may be listed and merged again, whether or not they were told apart. @throws DomainError as {@link set} */
  clear(principal: Principal, one: string, other: string): Promise<void> {
    return this.write(principal, one, other, async (tx, pair) => {
      const reason = await deleteDistinction(tx, pair);
      if (reason !== undefined)
        await note(tx, principal, pair, {
          before: { differsFrom: pair[1], reason },
          after: { differsFrom: null },
        });
    });
  }

  /** Both are held, so that neither is merged into another vendor meanwhile. */
  private write<T>(
    principal: Principal,
    one: string,
    other: string,
    change: (tx: EntityManager, pair: VendorPair) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor-duplicate.distinguish', {});
      if (one === other) throw notTwoVendors();
      if (!(await holdVendors(tx, [one, other]))) throw vendorNotFound();
      return change(tx, pairOf(one, other));
    });
  }
}

/** For operators alone: what they take for a likeness concerns neither vendor, and would name the other one to its members. */
const note = (
  tx: EntityManager,
  principal: Principal,
  [one]: VendorPair,
  facts: Pick<Parameters<typeof recordAction>[2], 'before' | 'after'>,
): Promise<void> =>
  recordAction(tx, principal, {
    action: 'vendor-duplicate.distinguish',
    resource: 'organisation',
    resourceId: one,
    ...facts,
  });

async function describe(tx: EntityManager, rows: readonly StoredDistinction[]): Promise<VendorDistinction[]> {
  const vendors = await likelyVendors(
    tx,
    rows.flatMap(({ one, other }) => [one, other]),
  );
  return rows.flatMap(({ one, other, reason, markedAt }) => {
    const [first, second] = [vendors.get(one), vendors.get(other)];
    return first && second ? [{ vendors: [first.vendor, second.vendor] as const, reason, markedAt }] : [];
  });
}
