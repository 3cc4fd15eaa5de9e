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
  /** How many answers there were to questions about it or the whole of its tender; there are never fewer later. */
  readonly answers: number;
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
  | { readonly what: 'risen'; readonly by: number }
  /** So many answers came to questions about it, corrections too. */
  | { readonly what: 'answers'; readonly count: number };

/** One entry of the ledger about a lot, as the mail told it. */
export interface VendorItem extends Seen {
  readonly kind: VendorSection;
  readonly changes: readonly Change[];
}

/** What is told to an officer of a tender; first what asks for work. */
export const BUYER_SECTIONS = ['enquiries', 'closed', 'deadline', 'fresh-matches'] as const;
export type BuyerSection = (typeof BUYER_SECTIONS)[number];

interface OwnTenderItem {
  readonly tenderId: string;
  readonly buyerId: string;
  readonly deadline: string;
}

/** One entry of the ledger about how a tender of the person's own buyer goes. */
export interface ProgressItem extends OwnTenderItem {
  readonly kind: Exclude<BuyerSection, 'enquiries'>;
  /** Responses after closing, or vendors that became matches since the digest before. */
  readonly count: number;
}

/** How pressing it is to answer. */
export const ENQUIRY_STAGES = ['open', 'due-soon', 'overdue'] as const;
export type EnquiryStage = (typeof ENQUIRY_STAGES)[number];

/** One entry of the ledger about the questions to such a tender that wait for an answer. Who asked is not known here. */
export interface EnquiriesItem extends OwnTenderItem {
  readonly kind: 'enquiries';
  /** How many wait. */
  readonly count: number;
  /** How many of them the person was not told of before. */
  readonly asked: number;
  /** When the newest was asked. RFC 3339, UTC. */
  readonly lastAskedAt: string;
  /** RFC 3339, UTC. */
  readonly answersDueAt: string;
  readonly stage: EnquiryStage;
}

export type BuyerItem = ProgressItem | EnquiriesItem;

export type DigestItem = VendorItem | BuyerItem;

export const isVendorItem = (item: DigestItem): item is VendorItem => 'lotId' in item;

/** Names the pair of lot and vendor. */
export const pairKey = ({ lotId, vendorId }: Pick<Seen, 'lotId' | 'vendorId'>): string =>
  `${lotId}/${vendorId}`;

/** Whether two digests tell the same; by which day's facts a score was found does not matter where it is the same. */
export const sameItems = (a: readonly DigestItem[], b: readonly DigestItem[]): boolean =>
  JSON.stringify(a.map(toldOf)) === JSON.stringify(b.map(toldOf));

function toldOf(item: DigestItem): readonly unknown[] {
  if (!isVendorItem(item)) return [item.kind, item.tenderId, item.deadline, item.count, ...waitingOf(item)];
  const { kind, lotId, vendorId, score, eligibility, deadline, fingerprint, changes } = item;
  return [kind, lotId, vendorId, score, eligibility, deadline, fingerprint, changes.map(changeOf)];
}

const waitingOf = (item: BuyerItem): readonly unknown[] =>
  item.kind === 'enquiries' ? [item.asked, item.lastAskedAt, item.answersDueAt, item.stage] : [];

/** By how much a score rose follows from the score. */
const changeOf = (change: Change): readonly unknown[] =>
  change.what === 'answers' ? [change.what, change.count] : [change.what];
