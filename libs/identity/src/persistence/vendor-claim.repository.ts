import { decodeCursor, newId, type PageRequest } from '#platform';
import { LessThan, MoreThan, type EntityManager } from 'typeorm';
import type { VendorClaim, VendorClaimRequest, VendorClaimState } from '../domain/vendor-claim.js';
import { OrganisationEntity } from './organisation.entity.js';
import { lockOrganisation } from './organisation.repository.js';
import { VendorClaimEntity } from './vendor-claim.entity.js';

export const vendorClaimOf = (row: VendorClaimEntity): VendorClaim => ({
  id: row.id,
  vendorId: row.vendorId,
  claimantId: row.claimantId,
  registration: { scheme: row.registrationScheme, id: row.registrationId },
  evidence: row.evidence,
  state: row.state,
  createdAt: row.createdAt,
  decidedAt: row.decidedAt,
  through: row.through,
  grounds: row.grounds,
});

/**
 * The vendor with this registration, or the one that it was merged into; nobody changes it or its members until the transaction
 * ends.
 */
export async function lockVendorOf(
  tx: EntityManager,
  registration: VendorClaimRequest['registration'],
): Promise<OrganisationEntity | null> {
  // Where it is merged, or registered otherwise, between the look and the lock, the number leads elsewhere: looked up once more.
  return (await lockRegistered(tx, registration)) ?? lockRegistered(tx, registration);
}

async function lockRegistered(
  tx: EntityManager,
  { scheme, id }: VendorClaimRequest['registration'],
): Promise<OrganisationEntity | null> {
  const registered = { kind: 'vendor', registrationScheme: scheme, registrationId: id } as const;
  const found = await tx.findOneBy(OrganisationEntity, registered);
  const vendor = found && (await lockOrganisation(tx, 'vendor', found.mergedInto ?? found.id));
  const still = vendor && (found.mergedInto !== null || vendor.registrationId === id);
  return still ? vendor : null;
}

export const findOpenClaim = (tx: EntityManager, vendorId: string): Promise<VendorClaimEntity | null> =>
  tx.findOneBy(VendorClaimEntity, { vendorId, state: 'open' });

export async function insertClaim(
  tx: EntityManager,
  vendorId: string,
  claimantId: string,
  { registration, evidence }: VendorClaimRequest,
): Promise<VendorClaimEntity> {
  const id = newId();
  await tx.insert(VendorClaimEntity, {
    id,
    vendorId,
    claimantId,
    registrationScheme: registration.scheme,
    registrationId: registration.id,
    evidence,
  });
  return tx.findOneByOrFail(VendorClaimEntity, { id });
}

export const findClaim = (tx: EntityManager, id: string): Promise<VendorClaimEntity | null> =>
  tx.findOneBy(VendorClaimEntity, { id });

export const countOpenClaims = (tx: EntityManager, claimantId: string): Promise<number> =>
  tx.countBy(VendorClaimEntity, { claimantId, state: 'open' });

/** Open ones are a queue, the longest waiting first; all others newest first. One more than the page holds. */
export function listClaims(
  tx: EntityManager,
  filter: { readonly claimantId: string | undefined; readonly state: VendorClaimState | undefined },
  page: PageRequest,
): Promise<VendorClaimEntity[]> {
  const [after] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
  const isQueue = filter.state === 'open';
  const behind = isQueue ? MoreThan : LessThan;
  return tx.find(VendorClaimEntity, {
    where: {
      ...(filter.claimantId === undefined ? {} : { claimantId: filter.claimantId }),
      ...(filter.state === undefined ? {} : { state: filter.state }),
      ...(after === undefined ? {} : { id: behind(String(after)) }),
    },
    order: { id: isQueue ? 'ASC' : 'DESC' },
    take: page.limit + 1,
  });
}

export async function decideClaim(
  tx: EntityManager,
  row: VendorClaimEntity,
  decision: Pick<VendorClaimEntity, 'state' | 'decidedAt' | 'decidedBy' | 'through' | 'grounds'>,
): Promise<VendorClaimEntity> {
  await tx.update(VendorClaimEntity, { id: row.id }, decision);
  return Object.assign(row, decision);
}
