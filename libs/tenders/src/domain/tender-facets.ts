import { divisionCounts, facetCounts, type FacetGroup, regionCounts } from '#platform';
import type { CpvCatalogue } from '#reference';
import type { TenderFacets } from './tender-page.js';

export type TenderFacetGroup = FacetGroup<'status' | 'cpv' | 'area' | 'reserved'>;

/** The counts of a search out of its groups, the largest first. */
export function facetsOf(
  groups: readonly TenderFacetGroup[],
  catalogue: CpvCatalogue,
): Omit<TenderFacets, 'didYouMean'> {
  const of = (facet: TenderFacetGroup['facet']) => groups.filter((group) => group.facet === facet);
  const status = facetCounts(of('status'));
  return {
    total: status.reduce((sum, { count }) => sum + count, 0),
    status,
    cpv: divisionCounts(of('cpv'), catalogue),
    area: regionCounts(of('area')),
    reserved: facetCounts(
      of('reserved').map((group) => (group.values.length === 0 ? { ...group, values: ['none'] } : group)),
    ),
  };
}
