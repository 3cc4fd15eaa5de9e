import type { BuyerItem, BuyerSection } from './digest-item.js';

/** A tender of a buyer as its officers are told of it. */
export interface OwnTender {
  readonly tenderId: string;
  readonly buyerId: string;
  /** RFC 3339, UTC. */
  readonly deadline: string;
  /** Submitted and not withdrawn; only looked at after the deadline, as nobody may know before. */
  readonly responses: number;
  /** Vendors that became matches of its lots since the person's digest before. */
  readonly freshMatches: number;
}

/** What the person was told last of a tender in one part. */
export type ToldTender = Pick<BuyerItem, 'kind' | 'tenderId' | 'deadline'>;

const DAY_MS = 24 * 60 * 60 * 1000;
const SOON_MS = 14 * DAY_MS;
const LATELY_MS = 30 * DAY_MS;
const MOST_TENDERS = 10;

/** What an officer is told, by part: how many responded, which deadlines are near, which lots found new vendors. */
export interface TenderChoice {
  readonly items: readonly BuyerItem[];
  readonly rest: Readonly<Record<BuyerSection, number>>;
}

/** Chooses what is told of a buyer's tenders: each thing once, and a deadline again where it moved. */
export function chooseTenders(
  tenders: readonly OwnTender[],
  told: readonly ToldTender[],
  now: Date,
): TenderChoice {
  const known = new Set(told.map(({ kind, tenderId, deadline }) => `${kind}/${tenderId}/${deadline}`));
  const isNew = (kind: BuyerSection, one: OwnTender) => !known.has(`${kind}/${one.tenderId}/${one.deadline}`);
  const left = (one: OwnTender) => Date.parse(one.deadline) - now.getTime();
  const found: Readonly<Record<BuyerSection, readonly OwnTender[]>> = {
    closed: tenders.filter((one) => left(one) <= 0 && left(one) > -LATELY_MS && isNew('closed', one)),
    deadline: tenders.filter((one) => left(one) > 0 && left(one) <= SOON_MS && isNew('deadline', one)),
    'fresh-matches': tenders.filter((one) => left(one) > 0 && one.freshMatches > 0),
  };
  const chosen = (kind: BuyerSection): BuyerItem[] =>
    [...found[kind]]
      .sort(inOrder)
      .slice(0, MOST_TENDERS)
      .map((one) => itemOf(kind, one));
  const more = (kind: BuyerSection) => Math.max(0, found[kind].length - MOST_TENDERS);
  return {
    items: [...chosen('closed'), ...chosen('deadline'), ...chosen('fresh-matches')],
    rest: { closed: more('closed'), deadline: more('deadline'), 'fresh-matches': more('fresh-matches') },
  };
}

const itemOf = (kind: BuyerSection, one: OwnTender): BuyerItem => ({
  kind,
  tenderId: one.tenderId,
  buyerId: one.buyerId,
  deadline: one.deadline,
  count: kind === 'closed' ? one.responses : kind === 'fresh-matches' ? one.freshMatches : 0,
});

const inOrder = (a: OwnTender, b: OwnTender): number =>
  Date.parse(a.deadline) - Date.parse(b.deadline) || (a.tenderId < b.tenderId ? -1 : 1);
