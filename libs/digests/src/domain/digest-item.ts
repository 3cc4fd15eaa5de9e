/** What a lot looked like when it was told of; compared later to find out whether anything changed. */
export interface Seen {
  readonly lotId: string;
  readonly tenderId: string;
  readonly vendorId: string;
  /** 0-100. */
  readonly score: number;
  readonly eligibility: 'eligible' | 'unclear' | 'ineligible';
  readonly scoringVersion: string;
  /** The day by whose facts it was scored. */
  readonly asOf: string;
  /** RFC 3339, UTC. */
  readonly deadline: string;
  /** Of what the lot asks for, its deadline apart. */
  readonly fingerprint: string;
}

/** In which part of the mail something is told to a vendor's member. */
export const VENDOR_SECTIONS = ['match', 'closing', 'near-miss'] as const;
export type VendorSection = (typeof VENDOR_SECTIONS)[number];

/** Why a lot is told of: it was not told before, or what is different since then. */
export type Change =
  | { readonly what: 'new' }
  | { readonly what: 'deadline-moved'; readonly from: string }
  | { readonly what: 'amended' }
  | { readonly what: 'became-eligible' }
  | { readonly what: 'no-longer-missing' }
  | { readonly what: 'risen'; readonly by: number };

/** One entry of the ledger about a lot, as the mail told it. */
export interface VendorItem extends Seen {
  readonly kind: VendorSection;
  readonly changes: readonly Change[];
}

/** What is told to an officer of a tender. */
export const BUYER_SECTIONS = ['closed', 'deadline', 'fresh-matches'] as const;
export type BuyerSection = (typeof BUYER_SECTIONS)[number];

/** One entry of the ledger about a tender of the person's own buyer. */
export interface BuyerItem {
  readonly kind: BuyerSection;
  readonly tenderId: string;
  readonly buyerId: string;
  readonly deadline: string;
  /** Responses after closing, or vendors that became matches since the digest before. */
  readonly count: number;
}

export type DigestItem = VendorItem | BuyerItem;

export const isVendorItem = (item: DigestItem): item is VendorItem => 'lotId' in item;

/** Names the pair of lot and vendor. */
export const pairKey = ({ lotId, vendorId }: Pick<Seen, 'lotId' | 'vendorId'>): string =>
  `${lotId}/${vendorId}`;

/** Whether two digests tell the same; by which day's facts a score was found does not matter where it is the same. */
export const sameItems = (a: readonly DigestItem[], b: readonly DigestItem[]): boolean =>
  JSON.stringify(a.map(toldOf)) === JSON.stringify(b.map(toldOf));

function toldOf(item: DigestItem): readonly unknown[] {
  if (!isVendorItem(item)) return [item.kind, item.tenderId, item.deadline, item.count];
  const { kind, lotId, vendorId, score, eligibility, deadline, fingerprint, changes } = item;
  return [kind, lotId, vendorId, score, eligibility, deadline, fingerprint, changes.map(({ what }) => what)];
}
