import { submittedCounts } from '#responses';
import { openEnquiries, type OpenEnquiries } from '#tenders';
import type { EntityManager } from 'typeorm';
import type { OwnTender } from '../domain/choose-tenders.js';

/** A buyer's member, and since when matches are fresh to that person (null: all are). */
export interface OfficerSince {
  readonly userId: string;
  readonly buyerId: string;
  readonly since: Date | null;
}

/** A tender with the instant before which nobody can have been told of it. */
export type PublishedOwnTender = OwnTender & { readonly publishedAt: Date };

type Row = Omit<PublishedOwnTender, 'deadline' | 'responses' | 'enquiries'> & {
  readonly userId: string;
  readonly deadline: Date;
};

/**
 * The tenders of their buyers that are open or closed within the last 30 days, by user id. Matches count only while the
 * deadline is ahead: from closing to award a buyer sees no match data.
 */
export async function ownTenders(
  tx: EntityManager,
  officers: readonly OfficerSince[],
): Promise<ReadonlyMap<string, PublishedOwnTender[]>> {
  if (officers.length === 0) return new Map();
  const rows = await tx.query<Row[]>(
    `SELECT officer.user_id AS "userId", t.id AS "tenderId", t.buyer_id AS "buyerId", t.submission_deadline AS deadline,
            t.published_at AS "publishedAt",
            CASE WHEN t.submission_deadline <= clock_timestamp() THEN 0 ELSE (
              SELECT count(DISTINCT m.vendor_id)::int FROM lot JOIN match m ON m.lot_id = lot.id AND m.kind = 'match'
              WHERE lot.tender_id = t.id AND (officer.since IS NULL OR m.matched_since > officer.since)
            ) END AS "freshMatches"
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS officer(user_id, buyer_id, since)
     JOIN tender t ON t.buyer_id = officer.buyer_id AND t.status NOT IN ('draft', 'cancelled', 'archived')
       AND t.submission_deadline > clock_timestamp() - interval '30 days'
     ORDER BY t.id`,
    [
      officers.map(({ userId }) => userId),
      officers.map(({ buyerId }) => buyerId),
      officers.map(({ since }) => since),
    ],
  );
  const tenderIds = [...new Set(rows.map(({ tenderId }) => tenderId))];
  const responses = await submittedCounts(tx, tenderIds);
  const enquiries = await openEnquiries(tx, tenderIds);
  const tenders = new Map<string, PublishedOwnTender[]>();
  for (const { userId, deadline, ...row } of rows) {
    const tender = {
      ...{ ...row, deadline: deadline.toISOString(), responses: responses.get(row.tenderId) ?? 0 },
      enquiries: waitingOf(enquiries.get(row.tenderId)),
    };
    tenders.set(userId, [...(tenders.get(userId) ?? []), tender]);
  }
  return tenders;
}

const waitingOf = (open: OpenEnquiries | undefined): OwnTender['enquiries'] =>
  open
    ? {
        askedAt: open.askedAt.map((instant) => instant.toISOString()),
        answersDueAt: open.answersDueAt.toISOString(),
      }
    : null;

/** Names of tenders and their buyers, by tender id. */
export async function tenderNames(
  tx: EntityManager,
  tenderIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly title: string; readonly buyerName: string }>> {
  const rows = await tx.query<{ id: string; title: string; buyerName: string }[]>(
    `SELECT t.id, t.title, o.name AS "buyerName" FROM tender t JOIN organisation o ON o.id = t.buyer_id WHERE t.id = ANY($1)`,
    [tenderIds],
  );
  return new Map(rows.map(({ id, title, buyerName }) => [id, { title, buyerName }]));
}
