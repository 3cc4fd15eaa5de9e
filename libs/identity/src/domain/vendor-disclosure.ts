import type { Principal } from './principal.js';
import { holds } from './relation.js';

/**
 * What there is to know of a vendor. name: id and name · register: country and registration · class: kind and size class ·
 * offer: what the profile says it can do, where and for whom · record: references and verifications · accounts: turnover and
 * balance · workforce: the share of disabled or disadvantaged employees, which of one person is health data · people: its
 * members, their names and addresses.
 */
export const VENDOR_FACTS = [
  'name',
  'register',
  'class',
  'offer',
  'record',
  'accounts',
  'workforce',
  'people',
] as const;
export type VendorFact = (typeof VENDOR_FACTS)[number];

/** Who looks: the vendor itself, an operator, a buyer, another vendor, or anybody else. */
export const VENDOR_VIEWERS = ['itself', 'operator', 'buyer', 'other-vendor', 'anyone'] as const;
export type VendorViewer = (typeof VENDOR_VIEWERS)[number];

/**
 * In which connection. directory: about no lot · open: about a lot that takes responses · sealed: about a lot from its deadline
 * to the award.
 */
export const VENDOR_PHASES = ['directory', 'open', 'sealed'] as const;
export type VendorPhase = (typeof VENDOR_PHASES)[number];

const NOTHING: readonly VendorFact[] = [];
/** The public profile: what a vendor writes to be found by. */
const PROFILE: readonly VendorFact[] = ['name', 'register', 'class', 'offer', 'record'];
/** What a possible partner is told before both sides agree. */
const PARTNER: readonly VendorFact[] = ['name', 'class'];

/** The one place that decides what is shown of a vendor before anybody responds. */
export const VENDOR_DISCLOSURE: Readonly<
  Record<VendorViewer, Readonly<Record<VendorPhase, readonly VendorFact[]>>>
> = {
  itself: { directory: VENDOR_FACTS, open: VENDOR_FACTS, sealed: VENDOR_FACTS },
  operator: { directory: VENDOR_FACTS, open: NOTHING, sealed: NOTHING },
  buyer: { directory: PROFILE, open: PROFILE, sealed: NOTHING },
  'other-vendor': { directory: NOTHING, open: PARTNER, sealed: NOTHING },
  anyone: { directory: NOTHING, open: NOTHING, sealed: NOTHING },
};

/** Whom a vendor that hides from lists is still shown to. */
const SEES_HIDDEN: readonly VendorViewer[] = ['itself', 'operator'];

/** Whether this viewer may be told of a vendor that hides from lists. */
export const seesHidden = (viewer: VendorViewer): boolean => SEES_HIDDEN.includes(viewer);

/** The facts of a vendor that this viewer is shown in this phase. Pure. */
export const vendorAsSeenBy = (
  viewer: VendorViewer,
  phase: VendorPhase,
  { hidden }: { readonly hidden: boolean },
): ReadonlySet<VendorFact> =>
  new Set(hidden && !seesHidden(viewer) ? NOTHING : VENDOR_DISCLOSURE[viewer][phase]);

/** As what the caller looks at this vendor; whether it may look at all is for `authorize`. */
export function viewerOf(principal: Principal, vendorId?: string): VendorViewer {
  if (vendorId !== undefined && holds('vendor-member', principal, { vendorId })) return 'itself';
  if (holds('operator', principal, {})) return 'operator';
  if (principal.kind === 'anonymous') return 'anyone';
  const kinds = principal.memberships.map(({ organisationKind }) => organisationKind);
  return kinds.includes('buyer') ? 'buyer' : kinds.includes('vendor') ? 'other-vendor' : 'anyone';
}
