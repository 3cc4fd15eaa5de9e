import { chooseEnquiries, type ToldEnquiries, type WaitingEnquiries } from './choose-enquiries.js';
import type { BuyerItem, BuyerSection, ProgressItem } from './digest-item.js';

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
  /** Questions that wait for an answer; null where none does. */
  readonly enquiries: Pick<WaitingEnquiries, 'askedAt' | 'answersDueAt'> | null;
}

type Progress = ProgressItem['kind'];

/** What the person was told of a tender in one part. */
export type ToldTender = Pick<ProgressItem, 'kind' | 'tenderId' | 'deadline'> | ToldEnquiries;

const DAY_MS = 24 * 60 * 60 * 1000;
const SOON_MS = 14 * DAY_MS;
const LATELY_MS = 30 * DAY_MS;
const MOST_TENDERS = 10;

/** What an officer is told, by part: which questions wait, how many responded, which deadlines are near, which lots found new vendors. */
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
  const waiting = chooseEnquiries(tenders.flatMap(waitingOf), told.filter(isOfEnquiries), now);
  const known = new Set(
    told.flatMap((one) => (isOfEnquiries(one) ? [] : `${one.kind}/${one.tenderId}/${one.deadline}`)),
  );
  const isNew = (kind: Progress, one: OwnTender) => !known.has(`${kind}/${one.tenderId}/${one.deadline}`);
  const left = (one: OwnTender) => Date.parse(one.deadline) - now.getTime();
  const found: Readonly<Record<Progress, readonly OwnTender[]>> = {
    closed: tenders.filter((one) => left(one) <= 0 && left(one) > -LATELY_MS && isNew('closed', one)),
    deadline: tenders.filter((one) => left(one) > 0 && left(one) <= SOON_MS && isNew('deadline', one)),
    'fresh-matches': tenders.filter((one) => left(one) > 0 && one.freshMatches > 0),
  };
  const chosen = (kind: Progress): ProgressItem[] =>
    [...found[kind]]
      .sort(inOrder)
      .slice(0, MOST_TENDERS)
      .map((one) => itemOf(kind, one));
  const more = (all: readonly unknown[]) => Math.max(0, all.length - MOST_TENDERS);
  return {
    items: [
      ...waiting.slice(0, MOST_TENDERS),
      ...[...chosen('closed'), ...chosen('deadline'), ...chosen('fresh-matches')],
    ],
    rest: {
      enquiries: more(waiting),
      closed: more(found.closed),
      deadline: more(found.deadline),
      'fresh-matches': more(found['fresh-matches']),
    },
  };
}

const isOfEnquiries = (told: ToldTender): told is ToldEnquiries => told.kind === 'enquiries';

const waitingOf = ({ tenderId, buyerId, deadline, enquiries }: OwnTender): WaitingEnquiries[] =>
  enquiries ? [{ tenderId, buyerId, deadline, ...enquiries }] : [];

const itemOf = (kind: Progress, one: OwnTender): ProgressItem => ({
  kind,
  tenderId: one.tenderId,
  buyerId: one.buyerId,
  deadline: one.deadline,
  count: kind === 'closed' ? one.responses : kind === 'fresh-matches' ? one.freshMatches : 0,
});

const inOrder = (a: OwnTender, b: OwnTender): number =>
  Date.parse(a.deadline) - Date.parse(b.deadline) || (a.tenderId < b.tenderId ? -1 : 1);
