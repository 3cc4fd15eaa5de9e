import { organisationsByIds } from '#identity';
import { databaseInstant } from '#platform';
import { In, type EntityManager } from 'typeorm';
import type { TenderSummary } from '../domain/tender.js';
import { lotsOf } from './lot.repository.js';
import { TenderEntity } from './tender.entity.js';
import { summaryOf } from './tender.mapper.js';

/** The tenders of these ids as a list shows them, by id. */
export async function describeTenders(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TenderSummary>> {
  const rows = await tx.findBy(TenderEntity, { id: In([...ids]) });
  const lots = await lotsOf(tx, ids);
  const buyers = await organisationsByIds(
    tx,
    rows.map(({ buyerId }) => buyerId).filter((id) => id !== null),
  );
  const now = await databaseInstant(tx);
  return new Map(
    rows.map((row) => {
      const own = lots.filter(({ tenderId }) => tenderId === row.id);
      return [row.id, summaryOf(row, own, buyers, now)];
    }),
  );
}
