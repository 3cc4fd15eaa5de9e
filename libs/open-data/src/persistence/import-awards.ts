import { findOrCreateUnclaimedVendors } from '#identity';
import { upsertPastTenders } from '#tenders';
import { countKnownReferences, importReferences } from '#vendors';
import type { EntityManager } from 'typeorm';
import { namedVendors, pastTenderOf, referencesOf, sourceOf } from '../domain/award-rows.js';
import type { Award } from '../domain/award.js';
import type { ImportCounts, ImportSettings } from '../domain/import.js';

export type AwardCounts = Pick<
  ImportCounts,
  'vendorsCreated' | 'referencesCreated' | 'tendersCreated' | 'tendersChanged' | 'unchanged'
>;

/**
 * Writes awards, each known once by its id: winners become vendors that nobody has claimed, with a reference each, and the
 * award becomes a past tender. What is there already and says the same is left alone.
 * @returns what came of it
 */
export async function importAwards(
  tx: EntityManager,
  awards: readonly Award[],
  settings: ImportSettings,
): Promise<AwardCounts> {
  const { vendorIds, created } = await vendorsOf(tx, awards, settings);
  // One order for all writers, so that two imports never wait for each other.
  const references = awards
    .flatMap((award) => referencesOf(award, vendorIds, settings))
    .sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
  const sourceIds = references.map(({ sourceId }) => sourceId);
  const known = await countKnownReferences(tx, sourceOf(settings), sourceIds);
  await importReferences(tx, references);
  const { inserted, changed } = await upsertPastTenders(
    tx,
    awards.map((award) => pastTenderOf(award, settings)),
  );
  return {
    vendorsCreated: created,
    referencesCreated: references.length - known,
    tendersCreated: inserted,
    tendersChanged: changed,
    unchanged: awards.length - inserted - changed,
  };
}

async function vendorsOf(tx: EntityManager, awards: readonly Award[], settings: ImportSettings) {
  const named = namedVendors(awards, settings);
  const found = await findOrCreateUnclaimedVendors(tx, named);
  const vendorIds = new Map<string, string>();
  named.forEach(({ id }, index) => {
    const vendor = found[index];
    if (vendor) vendorIds.set(id, vendor.organisationId);
  });
  return { vendorIds, created: found.filter((vendor) => vendor.created).length };
}
