import { meantBy, pageOf, readSearch, type Page, type PageRequest, unknownCpvProblems } from '#platform';
import type { CpvCatalogue } from '#reference';
import type { EntityManager } from 'typeorm';
import {
  listCursor,
  listPlaceOf,
  rankedCursor,
  rankedPlaceOf,
  type RankedPlace,
} from './domain/list-place.js';
import { facetsOf } from './domain/tender-facets.js';
import { filterProblems, type TenderFilter } from './domain/tender-filter.js';
import type { TenderFacets, TenderPage } from './domain/tender-page.js';
import type { TenderSummary } from './domain/tender.js';
import { filterInvalid } from './domain/tenders.errors.js';
import { describeTenders } from './persistence/describe-tenders.js';
import { bindText, inText, tenderConditions } from './persistence/tender-conditions.js';
import { countFacets } from './persistence/tender-facets.query.js';
import { listTenders } from './persistence/tender-list.query.js';
import { rankTenders } from './persistence/tender-ranking.query.js';

/** @throws DomainError `filter-invalid` */
export async function requireFilter(
  tx: EntityManager,
  filter: TenderFilter,
  catalogue: CpvCatalogue,
): Promise<void> {
  const problems = filterProblems(filter);
  if (problems.length === 0 && filter.cpv !== undefined) {
    problems.push(...(await unknownCpvProblems(tx, 'tender_search', filter.cpv, catalogue)));
  }
  if (problems.length > 0) throw filterInvalid(problems);
}

/**
 * Latest first, or, where the filter names words, the best first.
 * @param ownBuyers whose drafts may be seen besides what is public
 */
export async function findTenders(
  tx: EntityManager,
  filter: TenderFilter,
  ownBuyers: readonly string[],
  page: PageRequest,
): Promise<TenderPage> {
  const { q } = filter;
  if (q === undefined) return newest(tx, filter, ownBuyers, page);
  const after = page.after === undefined ? undefined : rankedPlaceOf(page.after);
  if (!after?.meant) {
    const found = await best(tx, filter, q, ownBuyers, page, after);
    if (found.items.length > 0 || after) return found;
  }
  const meant = await meantBy(tx, 'tender_word', q);
  if (meant === undefined) return { items: [], next: null };
  const found = await best(tx, filter, meant, ownBuyers, page, after, true);
  return found.items.length > 0 ? { ...found, didYouMean: meant } : found;
}

/** What the tenders that the filter leaves are like, also where they answer the search that was probably meant. */
export async function findFacets(
  tx: EntityManager,
  filter: TenderFilter,
  ownBuyers: readonly string[],
  catalogue: CpvCatalogue,
): Promise<TenderFacets> {
  const count = async (q: string | undefined) => {
    const conditions = tenderConditions(filter, ownBuyers);
    if (q !== undefined) conditions.add(inText(bindText(conditions, await readSearch(tx, q))));
    return facetsOf(await countFacets(tx, conditions), catalogue);
  };
  const facets = await count(filter.q);
  if (filter.q === undefined || facets.total > 0) return facets;
  const meant = await meantBy(tx, 'tender_word', filter.q);
  if (meant === undefined) return facets;
  const meantFacets = await count(meant);
  return meantFacets.total > 0 ? { ...meantFacets, didYouMean: meant } : facets;
}

async function newest(
  tx: EntityManager,
  filter: TenderFilter,
  ownBuyers: readonly string[],
  page: PageRequest,
): Promise<TenderPage> {
  const after = page.after === undefined ? undefined : listPlaceOf(page.after);
  const rows = await listTenders(tx, tenderConditions(filter, ownBuyers), page.limit + 1, after);
  return described(
    tx,
    pageOf(rows, page, listCursor, ({ id }) => id),
  );
}

async function best(
  tx: EntityManager,
  filter: TenderFilter,
  q: string,
  ownBuyers: readonly string[],
  page: PageRequest,
  after: RankedPlace | undefined,
  meant = false,
): Promise<TenderPage> {
  const text = await readSearch(tx, q);
  const rows = await rankTenders(tx, tenderConditions(filter, ownBuyers), text, page.limit + 1, after);
  return described(
    tx,
    pageOf(
      rows,
      page,
      (row) => rankedCursor({ ...row, meant }),
      ({ id }) => id,
    ),
  );
}

async function described(tx: EntityManager, { items, next }: Page<string>): Promise<TenderPage> {
  const summaries = await describeTenders(tx, items);
  const found: TenderSummary[] = items.flatMap((id) => summaries.get(id) ?? []);
  return { items: found, next };
}
