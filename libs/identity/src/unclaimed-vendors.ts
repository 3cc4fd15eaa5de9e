import { newId } from '#platform';
import type { EntityManager } from 'typeorm';
import { keepMergesOut } from './persistence/merge-locks.js';

/** A supplier as a notice names it. */
export interface NamedVendor {
  /** The register, e.g. `DK-CVR` or `PT-NIF`. */
  readonly scheme: string;
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, where the notice says it. */
  readonly country?: string | undefined;
}

export interface FoundVendor {
  readonly organisationId: string;
  /** Whether this call made it; false where a vendor with that registration was here before, claimed or not. */
  readonly created: boolean;
}

const keyOf = (scheme: string, id: string) => JSON.stringify([scheme, id]);

/**
 * Finds the vendors with these registrations and makes those that are missing as organisations without members, to be claimed
 * later. Names of those that exist stay as they are. The number of a vendor that was merged into another one finds that one, and
 * no vendors are merged until the transaction ends. Safe against others who do the same at the same time.
 * @returns one answer for each entry of `vendors`, in their order
 */
export async function findOrCreateUnclaimedVendors(
  tx: EntityManager,
  vendors: readonly NamedVendor[],
): Promise<FoundVendor[]> {
  await keepMergesOut(tx);
  const wanted = new Map(vendors.map((vendor) => [keyOf(vendor.scheme, vendor.id), vendor]));
  // One order for all writers, so that two of them never wait for each other.
  const sorted = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, vendor]) => vendor);
  const made = await tx.query<{ id: string }[]>(
    `INSERT INTO organisation (id, kind, name, country, registration_scheme, registration_id)
     SELECT id, 'vendor', name, country, scheme, registration
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) AS item(id, name, country, scheme, registration)
     ON CONFLICT (kind, registration_scheme, registration_id) WHERE registration_id IS NOT NULL DO NOTHING
     RETURNING id`,
    [
      sorted.map(() => newId()),
      sorted.map((vendor) => vendor.name),
      sorted.map((vendor) => vendor.country ?? null),
      sorted.map((vendor) => vendor.scheme),
      sorted.map((vendor) => vendor.id),
    ],
  );
  const rows = await tx.query<{ id: string; scheme: string; registration: string }[]>(
    `SELECT coalesce(merged_into, organisation.id) AS id, registration_scheme AS scheme, registration_id AS registration
     FROM organisation
     JOIN unnest($1::text[], $2::text[]) AS item(scheme, registration)
       ON registration_scheme = item.scheme AND registration_id = item.registration
     WHERE kind = 'vendor'`,
    [sorted.map((vendor) => vendor.scheme), sorted.map((vendor) => vendor.id)],
  );
  const ids = new Map(rows.map((row) => [keyOf(row.scheme, row.registration), row.id]));
  const created = new Set(made.map((row) => row.id));
  return vendors.map((vendor) => {
    const organisationId = ids.get(keyOf(vendor.scheme, vendor.id));
    if (organisationId === undefined) throw new Error('a vendor that was just made is not there');
    return { organisationId, created: created.has(organisationId) };
  });
}
