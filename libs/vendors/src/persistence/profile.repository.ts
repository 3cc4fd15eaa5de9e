import { type Money, stated } from '#platform';
import type { VendorKind } from '#reference';
import { sizeClass } from '#reference';
import type { EntityManager } from 'typeorm';
import type { Profile } from '../domain/profile.js';
import { EMPTY_PROFILE, type ProfileContent } from '../domain/write-profile.js';
import { VendorProfileEntity } from './vendor-profile.entity.js';

export type StoredProfile = Omit<Profile, 'warnings'>;

/**
 * Gives each of these vendors an empty profile of that kind, unless it has one. For vendors that nobody claimed yet, which
 * could otherwise not be matched.
 */
export async function ensureProfiles(
  tx: EntityManager,
  vendorIds: readonly string[],
  kind: VendorKind,
): Promise<void> {
  // One order for all writers, so that two of them never wait for each other.
  await tx.query(
    `INSERT INTO vendor_profile (vendor_id, kind)
     SELECT DISTINCT id, $2 FROM unnest($1::uuid[]) AS item(id) ORDER BY id ON CONFLICT (vendor_id) DO NOTHING`,
    [vendorIds, kind],
  );
}

export async function findProfile(tx: EntityManager, vendorId: string): Promise<StoredProfile> {
  const row = await tx.findOneBy(VendorProfileEntity, { vendorId });
  return row ? profileOf(row) : { ...EMPTY_PROFILE, vendorId, sizeClass: 'unknown', version: 0 };
}

/** The profile as it is now, kept from others who would write it until the transaction ends. */
export async function lockProfile(tx: EntityManager, vendorId: string): Promise<StoredProfile> {
  await ensureProfiles(tx, [vendorId], EMPTY_PROFILE.kind);
  const row = await tx.findOneOrFail(VendorProfileEntity, {
    where: { vendorId },
    lock: { mode: 'pessimistic_write' },
  });
  return profileOf(row);
}

/** Writes the next version of a locked profile. */
export async function saveProfile(
  tx: EntityManager,
  { vendorId, version }: StoredProfile,
  content: ProfileContent,
): Promise<StoredProfile> {
  const next = { version: version + 1, sizeClass: sizeClass(content) };
  await tx.update(VendorProfileEntity, { vendorId }, { ...columnsOf(content), ...next });
  return { ...content, vendorId, ...next };
}

/** Counts a change of what hangs on the profile as one of the profile. */
export async function touchProfiles(tx: EntityManager, vendorIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE vendor_profile SET version = version + 1 WHERE vendor_id IN (
       SELECT vendor_id FROM vendor_profile WHERE vendor_id = ANY($1) ORDER BY vendor_id FOR UPDATE)`,
    [vendorIds],
  );
}

export const moneyOf = (minor: number | null, currency: string | null): Money | null =>
  minor === null || currency === null ? null : { minor, currency };

/** Each member of the profile, and each column but those that the database or the caller sets. */
type Members = Record<keyof StoredProfile, unknown>;
type Columns = Omit<VendorProfileEntity, 'vendorId' | 'version' | 'changedXid' | 'sizeClass' | 'createdAt'>;

const profileOf = (row: VendorProfileEntity): StoredProfile =>
  stated({
    vendorId: row.vendorId,
    version: row.version,
    legalForm: row.legalForm,
    kind: row.kind,
    sizeClass: row.sizeClass,
    description: row.description,
    website: row.website,
    language: row.language,
    rsv: row.rsvRegistered === null ? null : { registered: row.rsvRegistered },
    headcount: row.headcount,
    turnover: moneyOf(row.turnoverMinor, row.turnoverCurrency),
    balance: moneyOf(row.balanceMinor, row.balanceCurrency),
    openToTeams: row.openToTeams,
    capabilities: row.capabilities,
    areas: row.areas,
    certificates: row.certificates,
    targetGroups: row.targetGroups,
    purposes: row.purposes,
    practices: row.practices,
    languages: row.languages,
    availability: row.availability,
    reservation: row.reservation,
    complete: row.complete,
  } satisfies Members);

const columnsOf = (content: ProfileContent): Columns => ({
  legalForm: content.legalForm ?? null,
  kind: content.kind,
  description: content.description,
  website: content.website ?? null,
  language: content.language,
  rsvRegistered: content.rsv?.registered ?? null,
  headcount: content.headcount ?? null,
  turnoverMinor: content.turnover?.minor ?? null,
  turnoverCurrency: content.turnover?.currency ?? null,
  balanceMinor: content.balance?.minor ?? null,
  balanceCurrency: content.balance?.currency ?? null,
  openToTeams: content.openToTeams,
  capabilities: content.capabilities,
  areas: [...content.areas],
  certificates: content.certificates,
  targetGroups: [...content.targetGroups],
  purposes: [...content.purposes],
  practices: [...content.practices],
  languages: content.languages,
  availability: content.availability ?? null,
  reservation: content.reservation ?? null,
  complete: [...content.complete],
});
