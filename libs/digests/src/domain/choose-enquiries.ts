import { ENQUIRY_STAGES, type EnquiriesItem, type EnquiryStage } from './digest-item.js';

/** The questions to a tender that wait for an answer. */
export interface WaitingEnquiries {
  readonly tenderId: string;
  readonly buyerId: string;
  /** Of the tender. RFC 3339, UTC. */
  readonly deadline: string;
  /** When each was asked, oldest first; at least one. RFC 3339, UTC. */
  readonly askedAt: readonly string[];
  /** RFC 3339, UTC. */
  readonly answersDueAt: string;
}

/** What the person was told last of a tender's questions. */
export type ToldEnquiries = Pick<
  EnquiriesItem,
  'kind' | 'tenderId' | 'lastAskedAt' | 'answersDueAt' | 'stage'
>;

const SOON_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Which questions an officer is told of, what is due first before the rest: those of a tender in which somebody asked since the
 * person was told of its questions last, once more when answers are due within seven days, once more when they are overdue.
 */
export const chooseEnquiries = (
  waiting: readonly WaitingEnquiries[],
  told: readonly ToldEnquiries[],
  now: Date,
): readonly EnquiriesItem[] =>
  waiting
    .flatMap((one) => {
      const before = told.filter(({ tenderId }) => tenderId === one.tenderId);
      const item = itemOf(one, before, now);
      return item.asked > 0 || isNewStage(item, before) ? [item] : [];
    })
    .sort(soonestDue);

function itemOf(one: WaitingEnquiries, before: readonly ToldEnquiries[], now: Date): EnquiriesItem {
  const { tenderId, buyerId, deadline, askedAt, answersDueAt } = one;
  const knownUntil = Math.max(-Infinity, ...before.map(({ lastAskedAt }) => Date.parse(lastAskedAt)));
  return {
    ...{ kind: 'enquiries', tenderId, buyerId, deadline, answersDueAt },
    count: askedAt.length,
    asked: askedAt.filter((at) => Date.parse(at) > knownUntil).length,
    lastAskedAt: askedAt.at(-1) ?? '',
    stage: stageOf(answersDueAt, now),
  };
}

function stageOf(answersDueAt: string, now: Date): EnquiryStage {
  const left = Date.parse(answersDueAt) - now.getTime();
  if (left <= 0) return 'overdue';
  return left <= SOON_MS ? 'due-soon' : 'open';
}

/** Where the instant moved, what was told of the former one does not count. */
const isNewStage = ({ stage, answersDueAt }: EnquiriesItem, before: readonly ToldEnquiries[]): boolean =>
  stage !== 'open' &&
  !before.some(
    (told) =>
      told.answersDueAt === answersDueAt &&
      ENQUIRY_STAGES.indexOf(told.stage) >= ENQUIRY_STAGES.indexOf(stage),
  );

const soonestDue = (a: EnquiriesItem, b: EnquiriesItem): number =>
  Date.parse(a.answersDueAt) - Date.parse(b.answersDueAt) || (a.tenderId < b.tenderId ? -1 : 1);
