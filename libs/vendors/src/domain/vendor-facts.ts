import type { Money } from '#platform';
import type { Practice, TargetGroup } from '#reference';
import type { Profile, Reservation } from './profile.js';

export interface ReferenceFacts {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly cpv: readonly string[];
  /** Codes; of imported work whatever the source calls its places. */
  readonly areas: readonly string[];
  readonly value?: Money;
  readonly day?: string;
  readonly evidenceLevel?: number;
  readonly verified: boolean;
  readonly targetGroups: readonly TargetGroup[];
  readonly practices: readonly Practice[];
}

/** What is read of the profile as it stands there. */
type Stated = Pick<
  Profile,
  | 'kind'
  | 'sizeClass'
  | 'language'
  | 'openToTeams'
  | 'description'
  | 'capabilities'
  | 'areas'
  | 'certificates'
  | 'targetGroups'
  | 'purposes'
  | 'practices'
  | 'languages'
  | 'availability'
  | 'headcount'
  | 'turnover'
  | 'complete'
  | 'version'
>;

/** All that matching reads of one vendor: a scoring vendor but for its areas, which are codes and not yet paths. */
export interface VendorFacts extends Stated {
  /** Organisation id. */
  readonly id: string;
  /** Of the organisation. */
  readonly name: string;
  /** Wishes not to be named to others; counted all the same. */
  readonly hidden: boolean;
  readonly references: readonly ReferenceFacts[];
  readonly reservation?: Reservation & { readonly verified: boolean };
  /** Id of the transaction (xid8) that wrote profile or references last, as a decimal string. */
  readonly changedXid: string;
}
