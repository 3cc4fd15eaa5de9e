import { isId } from '#platform';
import type { EntityManager } from 'typeorm';
import { tenderNotFound, TenderStateError } from '../domain/tenders.errors.js';
import type { TenderState } from '../domain/tender-state.js';
import { EnquiriesClosedError } from '../enquiries/domain/enquiry.errors.js';

/** A tender that was published, and its times for questions. */
export interface EnquiredTender {
  readonly id: string;
  readonly buyerId: string;
  readonly title: string;
  readonly submissionDeadline: Date;
  readonly answersDueAt: Date;
  readonly lots: readonly { readonly id: string }[];
}

interface Row extends Omit<EnquiredTender, 'lots'> {
  readonly status: TenderState;
  readonly enquiriesCloseAt: Date | null;
}

/** ask: until questions close; answer: while the tender is published or closed, also when it is late; withdraw: at any time. */
export type EnquiryAct = 'ask' | 'answer' | 'withdraw';

/** Questions and answers take turns, so that their instants are in the order in which others see them; withdrawals have none. */
const LOCKS: Readonly<Record<EnquiryAct, string>> = {
  ask: 'FOR NO KEY UPDATE',
  answer: 'FOR NO KEY UPDATE',
  withdraw: 'FOR SHARE',
};

/**
 * The one place that decides whether a question or an answer comes in time. Locks the tender's row against change until the
 * transaction ends, and only then reads the database clock: whoever calls holds every other lock already.
 * @returns the tender and the instant that was compared with its times
 * @throws EnquiriesClosedError (409) for a question from `enquiriesCloseAt` on
 * @throws TenderStateError (409) where the tender is cancelled or archived
 * @throws DomainError `not-found` (404), also for a draft
 */
export async function lockTenderForEnquiry(
  tx: EntityManager,
  tenderId: string,
  act: EnquiryAct,
): Promise<{ readonly tender: EnquiredTender; readonly now: Date }> {
  if (!isId(tenderId)) throw tenderNotFound();
  const [row] = await tx.query<Row[]>(
    `SELECT id, buyer_id AS "buyerId", title, status, submission_deadline AS "submissionDeadline",
            enquiries_close_at AS "enquiriesCloseAt", coalesce(answers_due_at, submission_deadline) AS "answersDueAt"
     FROM tender WHERE id = $1 ${LOCKS[act]}`,
    [tenderId],
  );
  if (!row || row.status === 'draft') throw tenderNotFound();
  const [{ now, late } = { now: new Date(), late: true }] = await tx.query<{ now: Date; late: boolean }[]>(
    'SELECT now, coalesce(now >= $1::timestamptz, true) AS late FROM (SELECT clock_timestamp() AS now) AS clock',
    [row.enquiriesCloseAt],
  );
  requireTime(act, row, late, now);
  const lots = await tx.query<{ id: string }[]>('SELECT id FROM lot WHERE tender_id = $1 ORDER BY position', [
    tenderId,
  ]);
  const { id, buyerId, title, submissionDeadline, answersDueAt } = row;
  return { tender: { id, buyerId, title, submissionDeadline, answersDueAt, lots }, now };
}

function requireTime(act: EnquiryAct, row: Row, late: boolean, now: Date): void {
  const { status, enquiriesCloseAt, submissionDeadline } = row;
  if (act === 'withdraw') return;
  if (status !== 'published' && status !== 'closed') {
    throw new TenderStateError(status, `A tender that is ${status} takes neither questions nor answers.`);
  }
  if (act === 'ask' && (status === 'closed' || late)) {
    throw new EnquiriesClosedError(enquiriesCloseAt ?? submissionDeadline, submissionDeadline, now);
  }
}
