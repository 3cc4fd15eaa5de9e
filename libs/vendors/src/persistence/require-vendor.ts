import { organisationsByIds } from '#identity';
import { isId } from '#platform';
import type { EntityManager } from 'typeorm';
import { vendorNotFound } from '../domain/vendors.errors.js';

/** @throws DomainError `not-found` where there is no vendor of this id */
export async function requireVendor(tx: EntityManager, vendorId: string): Promise<void> {
  const organisation = isId(vendorId) ? (await organisationsByIds(tx, [vendorId])).get(vendorId) : undefined;
  if (organisation?.kind !== 'vendor') throw vendorNotFound();
}
