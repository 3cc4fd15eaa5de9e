import { Injectable } from '@nestjs/common';
import { authorize, seesHidden, viewerOf, type Principal } from '#identity';
import {
  CpvList,
  decodeCursor,
  divisionCounts,
  facetCounts,
  meantBy,
  pageOf,
  readSearch,
  regionCounts,
  Transactions,
  unknownCpvProblems,
  type PageRequest,
} from '#platform';
import type { EntityManager } from 'typeorm';
import type { VendorFacets, VendorPage } from './domain/found-vendor.js';
import { filterProblems, type VendorFilter } from './domain/vendor-filter.js';
import { vendorFilterInvalid } from './domain/vendors.errors.js';
import { addText, vendorConditions, type ShownVendors } from './persistence/vendor-conditions.js';
import {
  countVendorFacets,
  describeVendors,
  listVendors,
  rankVendors,
  type RankPlace,
  type VendorFacetGroup,
} from './persistence/vendor-search.query.js';

/** Whom members of verified buyers, and operators, find by what vendors state in their profiles; buyers none that hide. */
@Injectable()
export class VendorSearch {
  constructor(
    private readonly transactions: Transactions,
    private readonly cpv: CpvList,
  ) {}

  /**
   * By name; where the filter names words, those whose name has them come first, then the best; where nothing has them, what
   * was probably meant.
   * @throws DomainError `vendor-filter-invalid`, `search-too-wide` (422), `cursor-invalid` (400)
   */
  list(principal: Principal, filter: VendorFilter, page: PageRequest): Promise<VendorPage> {
    return this.transactions.run(async (tx) => {
      const shown = await this.admit(tx, principal, filter);
      return shown.q === undefined ? byName(tx, shown, page) : byRank(tx, shown, shown.q, page);
    });
  }

  /**
   * What the vendors that {@link list} would show are like.
   * @throws DomainError as {@link list}
   */
  facets(principal: Principal, filter: VendorFilter): Promise<VendorFacets> {
    return this.transactions.run(async (tx) => {
      const shown = await this.admit(tx, principal, filter);
      const facets = await this.count(tx, shown, shown.q);
      if (shown.q === undefined || facets.total > 0) return facets;
      const meant = await meantBy(tx, 'vendor_word', shown.q);
      if (meant === undefined) return facets;
      const meantFacets = await this.count(tx, shown, meant);
      return meantFacets.total > 0 ? { ...meantFacets, didYouMean: meant } : facets;
    });
  }

  private async admit(tx: EntityManager, principal: Principal, filter: VendorFilter): Promise<ShownVendors> {
    authorize(principal, 'vendor.search', {});
    const problems = filterProblems(filter);
    if (problems.length === 0 && filter.cpv !== undefined) {
      problems.push(...(await unknownCpvProblems(tx, 'vendor_search', filter.cpv, this.cpv.catalogue())));
    }
    if (problems.length > 0) throw vendorFilterInvalid(problems);
    return { ...filter, hiddenToo: seesHidden(viewerOf(principal)) };
  }

  private async count(tx: EntityManager, filter: ShownVendors, q: string | undefined): Promise<VendorFacets> {
    const conditions = vendorConditions(filter);
    if (q !== undefined) addText(conditions, await readSearch(tx, q));
    const groups = await countVendorFacets(tx, conditions);
    const of = (facet: VendorFacetGroup['facet']) => groups.filter((group) => group.facet === facet);
    const kind = facetCounts(of('kind'));
    return {
      total: kind.reduce((sum, { count }) => sum + count, 0),
      kind,
      sizeClass: facetCounts(of('sizeClass')),
      cpv: divisionCounts(of('cpv'), this.cpv.catalogue()),
      area: regionCounts(of('area')),
      targetGroup: facetCounts(of('targetGroup')),
    };
  }
}

async function byName(tx: EntityManager, filter: ShownVendors, page: PageRequest): Promise<VendorPage> {
  const [name, id] = page.after === undefined ? [] : decodeCursor(page.after, ['string', 'id']);
  const after = name === undefined ? undefined : { name: String(name), id: String(id) };
  const rows = await listVendors(tx, vendorConditions(filter), page.limit + 1, after);
  const { items, next } = pageOf(
    rows,
    page,
    (row) => [row.name, row.id],
    (row) => row.id,
  );
  return { items: await describeVendors(tx, items), next };
}

async function byRank(
  tx: EntityManager,
  filter: ShownVendors,
  q: string,
  page: PageRequest,
): Promise<VendorPage> {
  const place = page.after === undefined ? undefined : placeOf(page.after);
  if (!place?.meant) {
    const found = await ranked(tx, filter, q, page, place, false);
    if (found.items.length > 0 || place) return found;
  }
  const meant = await meantBy(tx, 'vendor_word', q);
  if (meant === undefined) return { items: [], next: null };
  const found = await ranked(tx, filter, meant, page, place, true);
  return found.items.length > 0 ? { ...found, didYouMean: meant } : found;
}

async function ranked(
  tx: EntityManager,
  filter: ShownVendors,
  q: string,
  page: PageRequest,
  after: RankPlace | undefined,
  meant: boolean,
): Promise<VendorPage> {
  const text = await readSearch(tx, q);
  const rows = await rankVendors(tx, vendorConditions(filter), text, page.limit + 1, after);
  const { items, next } = pageOf(
    rows,
    page,
    (row) => [meant ? 1 : 0, row.inName, row.rank, row.id],
    (row) => row.id,
  );
  return { items: await describeVendors(tx, items), next };
}

/** A rank as the database holds it: a float4. */
function placeOf(cursor: string): RankPlace & { readonly meant: boolean } {
  const [meant, inName, rank, id] = decodeCursor(cursor, ['integer', 'integer', 'number', 'id']);
  const float4 = Math.fround(Math.min(Number(rank), 1e30));
  return {
    meant: meant === 1,
    inName: inName === 1 ? 1 : 0,
    rank: Math.max(float4, 0),
    id: String(id),
  };
}
