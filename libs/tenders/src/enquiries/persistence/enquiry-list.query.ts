import { Conditions, decodeCursor, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { onOtherSide } from '../../persistence/other-side.query.js';
import type { EnquiryFilter } from '../domain/enquiry.js';
import type { EnquiryViewer } from '../domain/enquiry-viewer.js';
import type { EnquiryEntity } from './enquiry.entity.js';

/** An enquiry with what is told of its tender. */
export interface ListedEnquiry extends Omit<EnquiryEntity, 'tender' | 'lot'> {
  readonly tenderTitle: string;
  readonly answersDueAt: Date;
}

const DUE = `date_trunc('milliseconds', coalesce(tender.answers_due_at, tender.submission_deadline))`;

const ROWS = `SELECT enquiry.id, enquiry.tender_id AS "tenderId", lot_id AS "lotId", vendor_id AS "vendorId",
    asked_by AS "askedBy", question, asked_at AS "askedAt", published_question AS "publishedQuestion",
    answered_at AS "answeredAt", enquiry.version, tender.title AS "tenderTitle", ${DUE} AS "answersDueAt"
  FROM enquiry JOIN tender ON tender.id = enquiry.tender_id`;

const STATE = { open: 'answered_at IS NULL', answered: 'answered_at IS NOT NULL' } as const;

const list = (tx: EntityManager, where: Conditions, order: string, page: PageRequest) =>
  tx.query<ListedEnquiry[]>(`${ROWS} WHERE ${where.sql} ORDER BY ${order} LIMIT ${page.limit + 1}`, [
    ...where.values,
  ]);

/** Those behind the last one of a list whose newest question comes first. */
function addNewestFirst(where: Conditions, { after }: PageRequest): void {
  if (after !== undefined) where.add('enquiry.id < ?', String(decodeCursor(after, ['id'])[0]));
}

/** What the viewer may see of a tender's enquiries, the latest question first; one more than the page holds. */
export function enquiriesOfTender(
  tx: EntityManager,
  tenderId: string,
  viewer: EnquiryViewer,
  { state, lotId }: EnquiryFilter,
  page: PageRequest,
): Promise<ListedEnquiry[]> {
  const where = new Conditions();
  where.add('enquiry.tender_id = ?', tenderId);
  if (!viewer.ofBuyer) where.add(`${STATE.answered} OR vendor_id = ANY(?::uuid[])`, viewer.vendorIds);
  if (state !== undefined) where.add(STATE[state]);
  if (lotId !== undefined) where.add('lot_id = ?', lotId);
  addNewestFirst(where, page);
  return list(tx, where, 'enquiry.id DESC', page);
}

/** How many questions about a tender, or one lot of it, are answered and how many wait. */
export async function countEnquiries(
  tx: EntityManager,
  tenderId: string,
  lotId: string | undefined,
): Promise<{ readonly answered: number; readonly open: number }> {
  const [row] = await tx.query<{ answered: number; open: number }[]>(
    `SELECT count(answered_at)::int AS answered, (count(*) - count(answered_at))::int AS open
     FROM enquiry WHERE tender_id = $1 AND ($2::uuid IS NULL OR lot_id = $2)`,
    [tenderId, lotId ?? null],
  );
  return row ?? { answered: 0, open: 0 };
}

/** All of a buyer's, those whose answers are due first come first; nothing waits any more in a tender that was cancelled. */
export function enquiriesOfBuyer(
  tx: EntityManager,
  buyerId: string,
  { state }: EnquiryFilter,
  page: PageRequest,
): Promise<ListedEnquiry[]> {
  const where = new Conditions();
  where.add('tender.buyer_id = ?', buyerId);
  where.add(`${STATE.answered} OR tender.status <> 'cancelled'`);
  if (state !== undefined) where.add(STATE[state]);
  if (page.after !== undefined) {
    const [due, id] = decodeCursor(page.after, ['integer', 'id']);
    where.add(`(${DUE}, enquiry.id) > (to_timestamp(?::float8 / 1000), ?::uuid)`, Number(due), String(id));
  }
  return list(tx, where, `${DUE}, enquiry.id`, page);
}

/**
 * Those that a vendor asked, the latest first.
 * @param reader who sees none to a tender of whose buyer, or of the platform's operator, the reader is a member
 */
export function enquiriesOfVendor(
  tx: EntityManager,
  vendorId: string,
  { state }: EnquiryFilter,
  reader: { readonly userId: string; readonly organisationIds: readonly string[] },
  page: PageRequest,
): Promise<ListedEnquiry[]> {
  const where = new Conditions();
  where.add('vendor_id = ?', vendorId);
  const [person, organisations] = [where.bind(reader.userId), where.bind(reader.organisationIds)];
  where.add(`NOT ${onOtherSide('enquiry.tender_id', person, `${organisations}::uuid[]`)}`);
  if (state !== undefined) where.add(STATE[state]);
  addNewestFirst(where, page);
  return list(tx, where, 'enquiry.id DESC', page);
}
