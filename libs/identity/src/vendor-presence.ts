import { isId } from '#platform';
import type { EntityManager } from 'typeorm';
import type { Organisation } from './domain/organisation.js';
import { findOrganisation, organisationOf } from './persistence/organisation.repository.js';

/** @returns none where it was merged into another one */
export async function findVendor(tx: EntityManager, id: string): Promise<Organisation | undefined> {
  const row = isId(id) ? await findOrganisation(tx, 'vendor', id) : null;
  return row ? organisationOf(row) : undefined;
}

/**
 * Keeps vendors from being merged into others until the transaction ends. For whoever writes what hangs on a vendor; called before
 * anything of the vendor is locked, once for all that the transaction needs: they are locked in one order.
 * @returns whether there are such vendors
 */
export async function holdVendors(tx: EntityManager, vendorIds: readonly string[]): Promise<boolean> {
  const ids = [...new Set(vendorIds)];
  if (!ids.every(isId)) return false;
  const held = await tx.query<unknown[]>(
    `SELECT FROM organisation WHERE id = ANY($1) AND kind = 'vendor' AND merged_into IS NULL ORDER BY id FOR KEY SHARE`,
    [ids],
  );
  return held.length === ids.length;
}

/** {@link holdVendors} of one. */
export const holdVendor = (tx: EntityManager, id: string): Promise<boolean> => holdVendors(tx, [id]);

/**
 * Where ids of vendors that were merged into others lead, for what keeps ids for long: letters, a ledger.
 * @returns the vendor that each of them was merged into; ids that lead nowhere else are not in it
 */
export async function survivorsOf(
  tx: EntityManager,
  vendorIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; survivor: string }[]>(
    'SELECT id, merged_into AS survivor FROM organisation WHERE id = ANY($1) AND merged_into IS NOT NULL',
    [[...new Set(vendorIds)]],
  );
  return new Map(rows.map(({ id, survivor }) => [id, survivor]));
}
