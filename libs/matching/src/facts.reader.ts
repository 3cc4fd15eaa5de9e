import { lotFacts, type LotFacts } from '#tenders';
import { vendorFacts, type VendorFacts } from '#vendors';
import type { EntityManager } from 'typeorm';

/** The vendors of these ids, by id. */
export async function readVendors(
  tx: EntityManager,
  ids: readonly string[],
): Promise<Map<string, VendorFacts>> {
  const found = new Map<string, VendorFacts>();
  for await (const batch of vendorFacts(tx, { ids: [...new Set(ids)] })) {
    for (const facts of batch) found.set(facts.id, facts);
  }
  return found;
}

/** The lots of these ids, by id. */
export async function readLots(tx: EntityManager, ids: readonly string[]): Promise<Map<string, LotFacts>> {
  const found = new Map<string, LotFacts>();
  for await (const batch of lotFacts(tx, { ids: [...new Set(ids)] })) {
    for (const facts of batch) found.set(facts.id, facts);
  }
  return found;
}
