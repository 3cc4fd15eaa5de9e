import { Injectable } from '@nestjs/common';
import { authorize, recordAction, type Principal } from '#identity';
import { CpvList, Outbox, requireVersion, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { profileAsSeen } from './domain/profile-as-seen.js';
import { profileProblems } from './domain/profile-rules.js';
import { profileWarnings } from './domain/profile-warnings.js';
import type { Profile, ProfileInput, ProfilePatch } from './domain/profile.js';
import { profileInvalid } from './domain/vendors.errors.js';
import { patched, tidied, withIds } from './domain/write-profile.js';
import { danishDay } from './persistence/danish-day.js';
import {
  findProfile,
  lockProfile,
  saveProfile,
  type StoredProfile,
} from './persistence/profile.repository.js';
import { requireSeen, requireVendorToStay } from './persistence/require-vendor.js';
import { vendorChanged } from './vendors.jobs.js';

/** What a vendor states about itself: read and written. Every write asks for a new matching of the vendor. */
@Injectable()
export class Profiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly cpv: CpvList,
  ) {}

  /**
   * The profile; an empty one at version 0 where the vendor has written none yet. Others than the vendor are shown what the
   * table of disclosure opens to them.
   * @throws DomainError `not-found` where there is no such vendor, none that the caller may read, or one that hides
   */
  get(principal: Principal, vendorId: string): Promise<Profile> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'profile.read', { vendorId });
      const seen = await requireSeen(tx, principal, vendorId, 'offer');
      return profileAsSeen(this.read(await findProfile(tx, vendorId), await danishDay(tx)), seen);
    });
  }

  /**
   * Replaces the profile. The first one is put on version 0 (If-Match `"0"`).
   * @throws DomainError `profile-invalid` (422) with a pointer for each field, `version-stale` (412),
   *   `if-match-missing` (428)
   */
  put(
    principal: Principal,
    vendorId: string,
    input: ProfileInput,
    ifMatch: string | undefined,
  ): Promise<Profile> {
    return this.write(principal, vendorId, ifMatch, () => input);
  }

  /**
   * Replaces the given members of the profile.
   * @throws DomainError as {@link put}
   */
  patch(
    principal: Principal,
    vendorId: string,
    patch: ProfilePatch,
    ifMatch: string | undefined,
  ): Promise<Profile> {
    return this.write(principal, vendorId, ifMatch, (current) => patched(current, patch));
  }

  private write(
    principal: Principal,
    vendorId: string,
    ifMatch: string | undefined,
    change: (current: ProfileInput) => ProfileInput,
  ): Promise<Profile> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'profile.update', { vendorId });
      await requireVendorToStay(tx, vendorId);
      const current = await lockProfile(tx, vendorId);
      requireVersion(current.version, ifMatch);
      const saved = await this.save(tx, current, change);
      await recordAction(tx, principal, {
        action: 'profile.update',
        resource: 'profile',
        resourceId: vendorId,
        organisationId: vendorId,
        before: { version: current.version },
        after: { version: saved.version },
      });
      return saved;
    });
  }

  private async save(
    tx: EntityManager,
    stored: StoredProfile,
    change: (current: ProfileInput) => ProfileInput,
  ): Promise<Profile> {
    const input = tidied(change(stored));
    const today = await danishDay(tx);
    const problems = profileProblems(input, stored, today);
    if (problems.length > 0) throw profileInvalid(problems);
    const saved = await saveProfile(tx, stored, withIds(input));
    await this.outbox.add(tx, vendorChanged, { vendorId: stored.vendorId }, { key: stored.vendorId });
    return this.read(saved, today);
  }

  private read(stored: StoredProfile, today: string): Profile {
    return { ...stored, warnings: profileWarnings(stored, this.cpv.catalogue(), today) };
  }
}
