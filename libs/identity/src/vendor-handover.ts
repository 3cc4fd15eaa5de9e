import type { EntityManager } from 'typeorm';
import type { Verification } from './domain/organisation-verification.js';
import { vendorVerified } from './domain/vendor-claim.errors.js';
import { requireMayJoin } from './joining.js';
import { revokeKeysOf } from './persistence/api-key.repository.js';
import { revokeInvitationsOf } from './persistence/invitation.repository.js';
import { deleteMembership, listMembers, saveMembership } from './persistence/membership.repository.js';
import type { OrganisationEntity } from './persistence/organisation.entity.js';
import { saveOrganisation } from './persistence/organisation.repository.js';

/**
 * Makes the claimant the owner and the only member of a locked vendor, which is verified with that. Who acted for it before
 * acts for it no more, and their keys and invitations end: they did so under a number that is not theirs.
 * @returns who acted for it before
 * @throws DomainError `vendor-verified`, `market-side-conflict` (409)
 */
export async function handOver(
  tx: EntityManager,
  vendor: OrganisationEntity,
  claimantId: string,
  verification: Verification,
): Promise<readonly string[]> {
  if (vendor.verifiedAt) throw vendorVerified();
  const before = await listMembers(tx, vendor.id);
  await requireMayJoin(tx, claimantId, 'vendor');
  for (const { userId } of before) {
    await revokeKeysOf(tx, vendor.id, userId);
    await deleteMembership(tx, vendor.id, userId);
  }
  await revokeInvitationsOf(tx, vendor.id);
  await saveMembership(tx, vendor.id, claimantId, 'owner');
  await saveOrganisation(tx, vendor, { verification });
  return before.map(({ userId }) => userId);
}
