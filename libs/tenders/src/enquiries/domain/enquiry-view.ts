import { stated } from '#platform';
import { isMine, type AskedOf, type EnquiryViewer } from './enquiry-viewer.js';
import type { Enquiry, EnquiryAnswer } from './enquiry.js';

/** An enquiry as it is stored. */
export interface StoredEnquiry extends AskedOf {
  readonly id: string;
  readonly tenderId: string;
  readonly lotId: string | null;
  readonly question: string;
  readonly askedAt: Date;
  readonly publishedQuestion: string | null;
  readonly version: number;
}

/** What is told of its tender. */
export interface EnquiryTender {
  readonly title: string;
  readonly answersDueAt: Date;
}

/** An enquiry as the viewer sees it: the one place that decides what of it is told to whom. */
export function enquirySeenBy(
  viewer: EnquiryViewer,
  row: StoredEnquiry,
  tender: EnquiryTender,
  answers: readonly { readonly text: string; readonly answeredAt: Date }[],
): Enquiry {
  const mine = isMine(viewer, row);
  const published = row.publishedQuestion ?? row.question;
  const original = (mine || viewer.ofBuyer) && published !== row.question ? row.question : null;
  return stated({
    id: row.id,
    tenderId: row.tenderId,
    tenderTitle: tender.title,
    lotId: row.lotId,
    state: row.answeredAt ? ('answered' as const) : ('open' as const),
    question: published,
    originalQuestion: original,
    askedAt: row.askedAt,
    answersDueAt: tender.answersDueAt,
    answers: answers.map((answer) => answerOf(answer, tender.answersDueAt)),
    mine,
    version: row.version,
  });
}

const answerOf = (
  { text, answeredAt }: { readonly text: string; readonly answeredAt: Date },
  due: Date,
): EnquiryAnswer => ({ text, answeredAt, late: answeredAt.getTime() > due.getTime() });
