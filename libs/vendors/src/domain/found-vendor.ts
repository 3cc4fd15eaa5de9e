import type { FacetCount, Page } from '#platform';
import type { SizeClass, TargetGroup, VendorKind } from '#reference';

/** A vendor as a search shows it: facts of its public profile alone. */
export interface VendorSummary {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly kind: VendorKind;
  readonly sizeClass: SizeClass;
  readonly openToTeams: boolean;
  readonly areas: readonly string[];
  readonly targetGroups: readonly TargetGroup[];
  /** False of a vendor that award notices named and nobody has claimed yet. */
  readonly claimed: boolean;
}

/** One page of a list or a search of vendors. */
export interface VendorPage extends Page<VendorSummary> {
  /** The search that these items answer, where nothing answered the one that was written. */
  readonly didYouMean?: string;
}

/** What the vendors that a filter leaves are like. */
export interface VendorFacets {
  readonly total: number;
  readonly didYouMean?: string;
  /** Each vendor once, as under `sizeClass`: these add up to `total`. */
  readonly kind: readonly FacetCount[];
  readonly sizeClass: readonly FacetCount[];
  /** By CPV division; a vendor counts in each that it has a capability or reference in. */
  readonly cpv: readonly FacetCount[];
  /** By NUTS-2 region; a vendor counts in each that it delivers in, for the whole country under `DK`. */
  readonly area: readonly FacetCount[];
  readonly targetGroup: readonly FacetCount[];
}
