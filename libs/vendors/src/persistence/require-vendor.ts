import {
  findVendor,
  holdVendor,
  vendorAsSeenBy,
  viewerOf,
  type Organisation,
  type Principal,
  type VendorFact,
} from '#identity';
import type { EntityManager } from 'typeorm';
import { vendorNotFound } from '../domain/vendors.errors.js';

/** @throws DomainError `not-found` where there is no vendor of this id */
async function requireVendor(tx: EntityManager, vendorId: string): Promise<Organisation> {
  const vendor = await findVendor(tx, vendorId);
  if (!vendor) throw vendorNotFound();
  return vendor;
}

/** For writing: as {@link requireVendor}, and the vendor is not merged into another one meanwhile. */
export async function requireVendorToStay(tx: EntityManager, vendorId: string): Promise<void> {
  if (!(await holdVendor(tx, vendorId))) throw vendorNotFound();
}

/**
 * What the caller is shown of a vendor that it looks up.
 * @throws DomainError `not-found` where that is not even this fact: there is no such vendor, or it hides
 */
export async function requireSeen(
  tx: EntityManager,
  principal: Principal,
  vendorId: string,
  fact: VendorFact,
): Promise<ReadonlySet<VendorFact>> {
  const vendor = await requireVendor(tx, vendorId);
  const seen = vendorAsSeenBy(viewerOf(principal, vendorId), 'directory', vendor);
  if (!seen.has(fact)) throw vendorNotFound();
  return seen;
}
