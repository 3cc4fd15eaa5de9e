import { can, type Principal } from '#identity';
import type { EntityManager } from 'typeorm';
import type { TenderSummary } from '../domain/tender.js';
import { openEnquiries } from './persistence/open-enquiries.query.js';

type Counted = Pick<TenderSummary, 'id' | 'buyerId' | 'publishedAt' | 'openEnquiries'>;

/** Tells members of the buyer, and nobody else, how many questions about each published tender wait for an answer. */
export async function withOpenEnquiries<T extends Counted>(
  tx: EntityManager,
  principal: Principal,
  tenders: readonly T[],
): Promise<T[]> {
  const isCounted = ({ buyerId, publishedAt }: T): boolean =>
    buyerId !== undefined && publishedAt !== undefined && can(principal, 'enquiry.list', { buyerId });
  const ids = tenders.filter(isCounted).map(({ id }) => id);
  if (ids.length === 0) return [...tenders];
  const open = await openEnquiries(tx, ids);
  return tenders.map((tender) =>
    isCounted(tender) ? { ...tender, openEnquiries: open.get(tender.id)?.open ?? 0 } : tender,
  );
}
