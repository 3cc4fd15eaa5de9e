import { isId } from '#platform';
import type { EntityManager } from 'typeorm';
import { DeadlinePassedError, tenderNotFound, TenderStateError } from '../domain/tenders.errors.js';
import type { TenderState } from '../domain/tender-state.js';

/** A tender that takes responses at this moment. */
export interface OpenTender {
  readonly id: string;
  readonly buyerId: string;
  readonly title: string;
  readonly language: 'da' | 'en';
  readonly submissionDeadline: Date;
  readonly oneResponsePerLot: boolean;
  readonly lots: readonly { readonly id: string; readonly title: string }[];
  readonly version: number;
}

interface Row extends Omit<OpenTender, 'lots' | 'submissionDeadline'> {
  readonly status: TenderState;
  readonly submissionDeadline: Date | null;
}

/**
 * The one place that decides whether a response comes in time. Locks the tender's row against change until the transaction
 * ends (submissions do not wait for each other), and only then reads the database clock.
 * @returns the tender and the instant that was compared with its deadline; a receipt carries that instant
 * @throws DeadlinePassedError (409) from the deadline on
 * @throws TenderStateError (409) where the tender is cancelled or archived
 * @throws DomainError `tender-not-found` (404), also for a draft
 */
export async function lockTenderForResponse(
  tx: EntityManager,
  tenderId: string,
): Promise<{ readonly tender: OpenTender; readonly now: Date }> {
  if (!isId(tenderId)) throw tenderNotFound();
  const [row] = await tx.query<Row[]>(
    `SELECT id, buyer_id AS "buyerId", title, language, status, submission_deadline AS "submissionDeadline",
            one_response_per_lot AS "oneResponsePerLot", version
     FROM tender WHERE id = $1 FOR SHARE`,
    [tenderId],
  );
  if (!row || row.status === 'draft') throw tenderNotFound();
  const [{ now, late } = { now: new Date(), late: true }] = await tx.query<{ now: Date; late: boolean }[]>(
    'SELECT now, now >= $1::timestamptz AS late FROM (SELECT clock_timestamp() AS now) AS clock',
    [row.submissionDeadline],
  );
  const { status, submissionDeadline, ...tender } = row;
  if (status === 'cancelled' || status === 'archived' || submissionDeadline === null) {
    throw new TenderStateError(status, 'This tender takes no responses.');
  }
  if (status === 'closed' || late) throw new DeadlinePassedError(submissionDeadline, now);
  const lots = await tx.query<{ id: string; title: string }[]>(
    'SELECT id, title FROM lot WHERE tender_id = $1 ORDER BY position',
    [tenderId],
  );
  return { tender: { ...tender, submissionDeadline, lots }, now };
}
