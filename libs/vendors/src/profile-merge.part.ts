import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VendorMergeParts, type MergeForecast, type VendorMergePart, type VendorMergePlan } from '#identity';
import { Outbox } from '#platform';
import type { EntityManager } from 'typeorm';
import { distinctionForecast } from './domain/distinction-forecast.js';
import { mergeProfiles, type MergedProfile } from './domain/merge-profiles.js';
import { tooLargeTogether } from './domain/merged-profile-bounds.js';
import { moveDistinctions, partnersOf } from './persistence/distinction.repository.js';
import {
  countOfVendor,
  deleteProfile,
  dropTwins,
  lockProfiles,
  moveCertificates,
  moveToKept,
  referenceTwins,
} from './persistence/merge.repository.js';
import {
  findProfile,
  lockProfile,
  saveProfile,
  type StoredProfile,
} from './persistence/profile.repository.js';
import { vendorChanged } from './vendors.jobs.js';

/** Profiles, references, verifications and what is told apart of two vendors that become one. */
@Injectable()
export class ProfileMergePart implements VendorMergePart, OnModuleInit {
  readonly name = 'vendors';
  readonly tables = [
    'vendor_profile',
    'vendor_reference',
    'vendor_verification',
    'vendor_search',
    'vendor_likeness',
    'vendor_distinction',
  ];

  constructor(
    private readonly parts: VendorMergeParts,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  async forecast(tx: EntityManager, plan: VendorMergePlan): Promise<MergeForecast> {
    const [kept, merged] = [await findProfile(tx, plan.keptId), await findProfile(tx, plan.mergedId)];
    const { content, counts, collisions } = inOrder(plan, kept, merged);
    const { references, verifications } = await countOfVendor(tx, plan.mergedId);
    const twins = (await referenceTwins(tx, plan.keptId, plan.mergedId)).length;
    const toldApart = distinctionForecast(
      { ofKept: await partnersOf(tx, plan.keptId), ofMerged: await partnersOf(tx, plan.mergedId) },
      plan,
    );
    return {
      counts: [
        ...counts,
        { what: 'references', carried: references - twins, dropped: twins },
        { what: 'verifications', carried: verifications, dropped: 0 },
        ...toldApart.counts,
      ],
      collisions,
      refusals: [...tooLargeTogether(content), ...toldApart.refusals],
      state: JSON.stringify([kept.version, merged.version]),
    };
  }

  /** A vendor without profile has no references either; what was confirmed of its identity goes over all the same. */
  async carry(tx: EntityManager, plan: VendorMergePlan): Promise<void> {
    const { keptId, mergedId } = plan;
    await moveDistinctions(tx, keptId, mergedId);
    const there = await lockProfiles(tx, [keptId, mergedId]);
    if (there.includes(mergedId)) {
      const [kept, merged] = [await lockProfile(tx, keptId), await findProfile(tx, mergedId)];
      const { content, twins } = inOrder(plan, kept, merged);
      await dropTwins(tx, await referenceTwins(tx, keptId, mergedId));
      await moveCertificates(tx, twins);
      await moveToKept(tx, keptId, mergedId);
      await saveProfile(tx, kept, content);
      await deleteProfile(tx, mergedId);
    } else await moveToKept(tx, keptId, mergedId);
    // One order for all writers, so that two of them never wait for each other.
    for (const vendorId of [keptId, mergedId].sort()) {
      await this.outbox.add(tx, vendorChanged, { vendorId }, { key: vendorId });
    }
  }
}

const inOrder = ({ leading }: VendorMergePlan, kept: StoredProfile, merged: StoredProfile): MergedProfile =>
  leading === 'kept' ? mergeProfiles(kept, merged) : mergeProfiles(merged, kept);
