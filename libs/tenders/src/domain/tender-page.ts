import type { FacetCount, Page } from '#platform';
import type { TenderSummary } from './tender.js';

/** One page of a list or a search of tenders. */
export interface TenderPage extends Page<TenderSummary> {
  /** The search that these items answer, where nothing answered the one that was written. */
  readonly didYouMean?: string;
}

/** What the tenders that a filter leaves are like. */
export interface TenderFacets {
  readonly total: number;
  readonly didYouMean?: string;
  /** Each tender once: these add up to `total`. */
  readonly status: readonly FacetCount[];
  /** By CPV division; a tender counts in each that one of its lots lies in. */
  readonly cpv: readonly FacetCount[];
  /** By NUTS-2 region; a tender counts in each that it is delivered in, for the whole country under `DK`. */
  readonly area: readonly FacetCount[];
  /** `20`, `77`, `none`; a tender with lots under both articles counts in both. */
  readonly reserved: readonly FacetCount[];
}
