import { lotFacts } from '#tenders';
import type { EntityManager } from 'typeorm';
import type { AskedLot } from '../domain/asked-lot.js';

/** The lots of a tender with what they ask. */
export async function askedLots(tx: EntityManager, tenderId: string): Promise<AskedLot[]> {
  const lots: AskedLot[] = [];
  for await (const batch of lotFacts(tx, { tenderIds: [tenderId] })) lots.push(...batch);
  return lots;
}
