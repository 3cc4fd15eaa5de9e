import { decodeCursor, type PageRequest } from '#platform';
import { In, IsNull, MoreThan, type EntityManager } from 'typeorm';
import type { Verification } from '../domain/organisation-verification.js';
import type { MergedVendor } from '../domain/vendor-merge.js';
import { OrganisationEntity } from './organisation.entity.js';
import { organisationOf, saveOrganisation } from './organisation.repository.js';

/** Two vendors of which one is merged into the other. */
export interface VendorPair {
  readonly kept: OrganisationEntity;
  readonly merged: OrganisationEntity;
}

/** Reads vendors that were not merged yet, by id. @param locked kept from everybody else until the transaction ends, in one order */
export async function readVendors(
  tx: EntityManager,
  ids: readonly string[],
  locked: boolean,
): Promise<ReadonlyMap<string, OrganisationEntity>> {
  const rows = await tx.find(OrganisationEntity, {
    where: { id: In([...ids]), kind: 'vendor', mergedInto: IsNull() },
    order: { id: 'ASC' },
    ...(locked ? { lock: { mode: 'pessimistic_write' } as const } : {}),
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Makes the merged vendor a row that leads to the kept one, and what led to it leads there too. A registration and a country go
 * over where the kept one has none; no registration to one that was verified without it.
 */
export async function leadTo(
  tx: EntityManager,
  { kept, merged }: VendorPair,
  state: {
    readonly verification: Verification | null;
    readonly hidden: boolean;
  },
  now: Date,
): Promise<void> {
  const [own, other] = [organisationOf(kept), organisationOf(merged)];
  const taken = own.registration === null && !kept.verifiedAt ? other.registration : null;
  await tx.update(
    OrganisationEntity,
    { id: merged.id },
    {
      mergedInto: kept.id,
      mergedAt: now,
      version: merged.version + 1,
      ...(taken ? { registrationScheme: null, registrationId: null } : {}),
    },
  );
  await tx.update(OrganisationEntity, { mergedInto: merged.id }, { mergedInto: kept.id });
  await saveOrganisation(tx, kept, state);
  if (taken || (own.country === null && other.country !== null)) {
    await tx.update(
      OrganisationEntity,
      { id: kept.id },
      {
        country: own.country ?? other.country,
        ...(taken ? { registrationScheme: taken.scheme, registrationId: taken.id } : {}),
      },
    );
  }
}

/** What was merged into a vendor, in the order of ids; one more than the page holds. */
export async function listMerged(
  tx: EntityManager,
  vendorId: string,
  page: PageRequest,
): Promise<MergedVendor[]> {
  const [after] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
  const rows = await tx.find(OrganisationEntity, {
    where: { mergedInto: vendorId, ...(after === undefined ? {} : { id: MoreThan(String(after)) }) },
    order: { id: 'ASC' },
    take: page.limit + 1,
  });
  return rows.flatMap((row) => mergedVendorOf(row) ?? []);
}

/** Ids of the vendors that were merged into these. */
export async function idsMergedInto(tx: EntityManager, vendorIds: readonly string[]): Promise<string[]> {
  const rows = await tx.find(OrganisationEntity, {
    where: { mergedInto: In([...vendorIds]) },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** @returns undefined where it was not merged */
export async function findMerged(tx: EntityManager, id: string): Promise<MergedVendor | undefined> {
  const row = await tx.findOneBy(OrganisationEntity, { id });
  return row ? mergedVendorOf(row) : undefined;
}

function mergedVendorOf(row: OrganisationEntity): MergedVendor | undefined {
  const { mergedInto, mergedAt } = row;
  if (!mergedInto || !mergedAt) return undefined;
  const { id, name, registration } = organisationOf(row);
  return { id, mergedInto, mergedAt, name, registration };
}
